package io.linli.cases;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a running case from people it turns out to be about. */
@Service
public class KeepCaseFrom {

  private final CaseRows cases;
  private final CaseProcesses processes;

  KeepCaseFrom(CaseRows cases, CaseProcesses processes) {
    this.cases = cases;
    this.processes = processes;
  }

  /**
   * From now on they see nothing of it, and its open tasks are theirs no more.
   *
   * @param usernames in addition to those that it is kept from already
   * @throws CaseRefused when there is no such case
   */
  @Transactional
  public void people(UUID caseId, Collection<String> usernames) {
    if (usernames.isEmpty()) {
      return;
    }
    Case kept = cases.findById(caseId).orElseThrow(CaseRefused::unknownCase);
    kept.keepFrom(usernames);
    processes.keepApart(kept);
  }
}
