/** Background work of the engine: the job executor and its start and stop. */
@NullMarked
package io.linli.camunda.jobs;

import org.jspecify.annotations.NullMarked;
