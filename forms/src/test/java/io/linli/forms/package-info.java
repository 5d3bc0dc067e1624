/** What the forms and their law have to keep. */
@NullMarked
package io.linli.forms;

import org.jspecify.annotations.NullMarked;
