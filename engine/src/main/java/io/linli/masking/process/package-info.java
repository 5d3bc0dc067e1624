/** What models call to publish what people have written. */
@NullMarked
package io.linli.masking.process;

import org.jspecify.annotations.NullMarked;
