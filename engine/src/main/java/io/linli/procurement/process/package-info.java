/** The steps of {@code procurement.bpmn} that are neither a rule nor a notice. */
@NullMarked
package io.linli.procurement.process;

import org.jspecify.annotations.NullMarked;
