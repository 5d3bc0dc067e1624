package io.linli.complaint.process;

import io.linli.masking.Hidden;
import io.linli.processes.CaseVariables;
import io.linli.processes.ComplaintProcess.Variables;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What every step of a complaint needs of its instance. */
final class ComplaintOf {

  private ComplaintOf() {}

  static UUID id(DelegateExecution execution) {
    return UUID.fromString(CaseVariables.CASE_ID.in(execution::getVariable));
  }

  static Hidden hidden(DelegateExecution execution) {
    List<String> names =
        Variables.NAMES.find(execution::getVariable).map(text -> text.lines().filter(line -> !line.isBlank()).toList()).orElse(List.of());
    return new Hidden(Variables.HIDE_ROOMS.find(execution::getVariable).orElse(true), names);
  }
}
