/** What people write, made comparable, and the signs in it that a ruleset's own word list names. */
@NullMarked
package io.linli.rules.text;

import org.jspecify.annotations.NullMarked;
