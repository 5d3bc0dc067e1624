/** Attacks on the whole application: everything that a stranger, a neighbour, the other community or a curious member of staff may try. */
package io.linli.attacks;
