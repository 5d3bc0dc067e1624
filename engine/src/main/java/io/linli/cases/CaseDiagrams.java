package io.linli.cases;

import io.linli.identity.Actor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The very models that a case runs through, with where it has been and where it stands. */
@Service
@Transactional(readOnly = true)
public class CaseDiagrams {

  private final CaseAccess access;
  private final CaseProcessRows processRows;
  private final VisitRows visits;
  private final CaseProcesses processes;

  CaseDiagrams(CaseAccess access, CaseProcessRows processRows, VisitRows visits, CaseProcesses processes) {
    this.access = access;
    this.processRows = processRows;
    this.visits = visits;
    this.processes = processes;
  }

  /** @throws CaseRefused when there is no such case for this person */
  public Diagram of(Actor actor, UUID caseId) {
    access.seen(actor, caseId);
    List<CaseProcess> all = processRows.of(caseId);
    return all.stream()
        .filter(process -> process.callerId() == null)
        .findFirst()
        .map(process -> diagram(process, all))
        .orElseThrow(CaseRefused::unknownCase);
  }

  private Diagram diagram(CaseProcess process, List<CaseProcess> all) {
    List<Diagram> called =
        all.stream()
            .filter(other -> process.id().equals(other.callerId()))
            .map(other -> diagram(other, all))
            .toList();
    return new Diagram(
        process.definitionKey(),
        processes.model(process.definitionId()),
        visits.nodes(process.id()),
        process.running() ? processes.current(process.id()) : Set.of(),
        called);
  }

  /**
   * @param process process id
   * @param bpmn the model as deployed, BPMN 2.0 XML
   * @param visited ids of nodes in the order in which they were first reached
   * @param current ids of nodes where it stands now; empty when it has ended
   * @param called the processes that it called, oldest first
   */
  public record Diagram(
      String process, String bpmn, List<String> visited, Set<String> current, List<Diagram> called) {}
}
