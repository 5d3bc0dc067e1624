/** How a refusal becomes a problem document (RFC 9457) in the reader's language. */
@NullMarked
package io.linli.problems;

import org.jspecify.annotations.NullMarked;
