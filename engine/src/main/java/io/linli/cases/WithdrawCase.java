package io.linli.cases;

import io.linli.identity.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requester takes a case back, as long as its model waits for that. */
@Service
public class WithdrawCase {

  static final int LONGEST_REASON = 500;

  private final CaseAccess access;
  private final CaseProcesses processes;

  WithdrawCase(CaseAccess access, CaseProcesses processes) {
    this.access = access;
    this.processes = processes;
  }

  /** @throws CaseRefused when the case is not the person's, or its process waits for a withdrawal no more */
  @Transactional
  public void withdraw(Actor actor, UUID caseId, @Nullable String reason) {
    Case found = access.visible(actor, caseId);
    if (!found.requester().equals(actor.username())) {
      throw CaseRefused.notYourCase();
    }
    String said = reason == null ? "" : reason.strip();
    if (said.isEmpty() || said.length() > LONGEST_REASON) {
      throw CaseRefused.reasonMissing(LONGEST_REASON);
    }
    if (!processes.withdrawable(found)) {
      throw CaseRefused.notWithdrawable();
    }
    found.withdrawBecause(said);
    processes.withdraw(found, said, actor);
  }
}
