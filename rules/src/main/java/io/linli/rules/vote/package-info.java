/** Whether an owners' vote is valid and what it decided. */
@NullMarked
package io.linli.rules.vote;

import org.jspecify.annotations.NullMarked;
