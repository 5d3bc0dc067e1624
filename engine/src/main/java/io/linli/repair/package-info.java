/** Repairs: from a resident's report to a work order that somebody accepts, carries out and answers for. */
@NullMarked
package io.linli.repair;

import org.jspecify.annotations.NullMarked;
