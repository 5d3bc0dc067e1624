/** The notice board and the inbox: one notice, an audience, and who has read it. */
@NullMarked
package io.linli.notices;

import org.jspecify.annotations.NullMarked;
