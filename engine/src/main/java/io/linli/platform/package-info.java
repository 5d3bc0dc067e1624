/** What the whole application shares: the clock and the scheduler. */
@NullMarked
package io.linli.platform;

import org.jspecify.annotations.NullMarked;
