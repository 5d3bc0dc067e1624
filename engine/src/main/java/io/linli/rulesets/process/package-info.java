/** The rule task of the models. */
@NullMarked
package io.linli.rulesets.process;

import org.jspecify.annotations.NullMarked;
