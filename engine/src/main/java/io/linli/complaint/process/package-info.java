/** The steps of {@code complaint.bpmn}, and the engine behind a running complaint. */
@NullMarked
package io.linli.complaint.process;

import org.jspecify.annotations.NullMarked;
