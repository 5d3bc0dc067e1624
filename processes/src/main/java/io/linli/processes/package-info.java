/** The contract between the BPMN models and the code that serves them. */
@NullMarked
package io.linli.processes;

import org.jspecify.annotations.NullMarked;
