package io.linli.cases;

import io.linli.identity.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The engine behind the cases. */
public interface CaseProcesses {

  /**
   * Checks what was typed against the service's start form.
   *
   * @param shownWith the data that the form was shown with
   * @throws io.linli.problems.BadRequest naming each field that is wrong
   */
  CheckedForm checkStart(
      ServiceEntry service, Map<String, @Nullable Object> submitted, Map<String, @Nullable Object> shownWith);

  /** Starts the case's process in the caller's transaction and returns the process instance's id. */
  String start(Case started, ServiceEntry service, Map<String, @Nullable Object> values, Actor actor);

  /** Whether a running process of the case waits for its withdrawal. */
  boolean withdrawable(Case asked);

  /** @throws CaseRefused when no process waits for it any more */
  void withdraw(Case withdrawn, String reason, Actor actor);

  /** Takes the open tasks of the case from those that it is kept from, and gives them none of those to come. */
  void keepApart(Case kept);

  /** Ids of the nodes at which a process instance stands now. */
  Set<String> current(String processId);

  /** The model as it was deployed, BPMN 2.0 XML. */
  String model(String definitionId);

  /** What is promised to the resident, earliest first. */
  List<Due> due(Collection<String> processIds);

  /** A promised time. */
  record Due(String what, String whatEn, Instant at) {}

  /**
   * A submission that a form has accepted.
   *
   * @param values to store as process variables
   * @param answers the same as people read them
   */
  record CheckedForm(Map<String, @Nullable Object> values, List<GivenAnswer> answers) {}
}
