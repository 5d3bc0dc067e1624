/** How urgent a repair is, whose trade it is, who pays, how soon it is done and who goes. */
@NullMarked
package io.linli.rules.repair;

import org.jspecify.annotations.NullMarked;
