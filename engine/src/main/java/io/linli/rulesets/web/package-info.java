/** Rulesets for process owners: look, try, publish. */
@NullMarked
package io.linli.rulesets.web;

import org.jspecify.annotations.NullMarked;
