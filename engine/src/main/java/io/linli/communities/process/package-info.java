/** A community's parameters in the expressions of models. */
@NullMarked
package io.linli.communities.process;

import org.jspecify.annotations.NullMarked;
