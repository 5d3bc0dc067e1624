package io.linli.cases.process;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which case an execution belongs to. */
final class CaseOf {

  private CaseOf() {}

  /** Empty for a process without a case. */
  static Optional<UUID> execution(DelegateExecution execution) {
    Object own = execution.getVariable(CaseVariables.CASE_ID);
    if (own instanceof String id) {
      return Optional.of(UUID.fromString(id));
    }
    // A model that calls another one and forgets to pass the case on is still the caller's case.
    DelegateExecution caller = execution.getProcessInstance().getSuperExecution();
    return caller == null ? Optional.empty() : execution(caller);
  }
}
