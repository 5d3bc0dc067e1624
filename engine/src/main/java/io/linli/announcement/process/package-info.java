/** The steps of {@code announcement.bpmn}. */
@NullMarked
package io.linli.announcement.process;

import org.jspecify.annotations.NullMarked;
