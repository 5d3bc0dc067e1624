package io.linli.cases;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has completed which task of a case, through whichever door. */
@Service
@Transactional(readOnly = true)
public class TaskHistory {

  private final FinishedTaskRows finished;

  TaskHistory(FinishedTaskRows finished) {
    this.finished = finished;
  }

  /** Whether somebody has completed one of these tasks. */
  public boolean anyFinished(Collection<String> taskIds) {
    return finished.existsByIdIn(taskIds);
  }

  /**
   * User name of who completed the task last; empty when nobody has.
   *
   * @param node the task's id in the model
   */
  public Optional<String> lastFinisher(UUID caseId, String node) {
    return finished.at(caseId, node, Limit.of(1)).stream().findFirst().flatMap(task -> Optional.ofNullable(task.finishedBy()));
  }
}
