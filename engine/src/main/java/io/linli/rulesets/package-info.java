/** Which version of a ruleset is in force in a community, and the log of what was decided. */
@NullMarked
package io.linli.rulesets;

import org.jspecify.annotations.NullMarked;
