package io.linli.complaint;

import java.util.Optional;
import java.util.UUID;

/** The process of a complaint, as the complaint sees it; {@code complaint.process} puts the engine behind it. */
public interface RunningComplaint {

  /** Id of the task in which the author judges an answer; empty when there is none. */
  Optional<String> judgement(UUID caseId);

  /**
   * More people than the threshold support it. Says it in the caller's transaction.
   *
   * @return false when the department does not handle it any more
   * @throws org.springframework.dao.ConcurrencyFailureException when the process moved at this moment; to be said again
   */
  boolean raise(UUID caseId);
}
