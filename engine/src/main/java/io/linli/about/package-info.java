/** What this installation is. */
@NullMarked
package io.linli.about;

import org.jspecify.annotations.NullMarked;
