/** What people write, as everybody may read it: personal data is hidden by the rules before it is published. */
@NullMarked
package io.linli.masking;

import org.jspecify.annotations.NullMarked;
