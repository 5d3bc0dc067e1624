/** Camunda Forms read as a schema that a submission is checked against. */
@NullMarked
package io.linli.forms;

import org.jspecify.annotations.NullMarked;
