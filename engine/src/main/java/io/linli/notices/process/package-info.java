/** The notice task of the models. */
@NullMarked
package io.linli.notices.process;

import org.jspecify.annotations.NullMarked;
