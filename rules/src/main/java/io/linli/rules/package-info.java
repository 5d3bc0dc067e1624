/** Decisions as rules: facts in, result and reasons out. Only this module knows Drools. */
@NullMarked
package io.linli.rules;

import org.jspecify.annotations.NullMarked;
