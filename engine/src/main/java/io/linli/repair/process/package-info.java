/** The steps of {@code repair.bpmn}, and the messages that its process waits for. */
@NullMarked
package io.linli.repair.process;

import org.jspecify.annotations.NullMarked;
