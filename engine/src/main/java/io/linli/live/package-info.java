/** What open browsers are told without reloading, on every node. */
@NullMarked
package io.linli.live;

import org.jspecify.annotations.NullMarked;
