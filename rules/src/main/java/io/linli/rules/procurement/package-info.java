/** Which way a procurement request goes, and what happens when it costs more. */
@NullMarked
package io.linli.rules.procurement;

import org.jspecify.annotations.NullMarked;
