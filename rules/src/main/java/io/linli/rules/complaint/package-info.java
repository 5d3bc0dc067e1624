/** Who answers a complaint by when, and what of a text may be published. */
@NullMarked
package io.linli.rules.complaint;

import org.jspecify.annotations.NullMarked;
