/** Which rulesets there are. */
@NullMarked
package io.linli.rules.catalog;

import org.jspecify.annotations.NullMarked;
