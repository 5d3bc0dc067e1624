/** What an operator sees of the engine: health, metrics, and incidents on their way to a person. */
@NullMarked
package io.linli.camunda.operations;

import org.jspecify.annotations.NullMarked;
