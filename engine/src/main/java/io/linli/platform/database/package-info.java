/** Which database, and a clear word when its settings are missing. */
@NullMarked
package io.linli.platform.database;

import org.jspecify.annotations.NullMarked;
