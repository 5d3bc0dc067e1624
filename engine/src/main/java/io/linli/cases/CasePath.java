package io.linli.cases;

import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down where a case has been, in the transaction of the step that brought it there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CasePath {

  private static final int LONGEST_TEXT = 500;
  private static final Text TERMINATED = new Text("已由物业终止，没有办完", "Ended by the staff before it was done");

  private final EntityManager entities;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CasePath(EntityManager entities, ApplicationEventPublisher events, Clock clock) {
    this.entities = entities;
    this.events = events;
    this.clock = clock;
  }

  /** A process instance of the case has begun; of a case that does not exist here nothing is written. */
  public void began(UUID caseId, ProcessBegan process) {
    find(caseId).ifPresent(found -> entities.persist(new CaseProcess(caseId, process, clock.instant())));
  }

  /** A node was reached. */
  public void reached(String processId, String node) {
    entities.persist(new Visit(processId, node, clock.instant()));
  }

  /** The resident reads this from now on. */
  public void milestone(UUID caseId, Text text, @Nullable String by) {
    write(caseId, text, by, false);
  }

  /** Only the case's own people read this, not those who follow it because it is public. */
  public void note(UUID caseId, Text text, @Nullable String by) {
    write(caseId, text, by, true);
  }

  private void write(UUID caseId, Text text, @Nullable String by, boolean confidential) {
    find(caseId)
        .ifPresent(
            found -> {
              Text fitting = new Text(fitting(text.zh()), fitting(text.en()));
              entities.persist(new Milestone(caseId, fitting, by, confidential, clock.instant()));
              changed(found);
            });
  }

  /** A process instance has ended, and with its own the case. */
  public void ended(String processId, boolean cancelled) {
    CaseProcess process = entities.find(CaseProcess.class, processId);
    if (process == null) {
      return;
    }
    process.end(clock.instant());
    if (process.callerId() == null) {
      find(process.caseId()).ifPresent(found -> close(found, cancelled));
    }
  }

  /** Somebody has completed a task. */
  public void finished(FinishedTaskFacts task) {
    entities.persist(
        new FinishedTask(task.id(), task.caseId(), task.node(), task.by(), task.byName(), clock.instant()));
  }

  private void close(Case closing, boolean cancelled) {
    closing.close(cancelled, clock.instant());
    if (closing.state() == CaseState.TERMINATED) {
      milestone(closing.id(), TERMINATED, null);
    }
    changed(closing);
  }

  private Optional<Case> find(UUID caseId) {
    return Optional.ofNullable(entities.find(Case.class, caseId));
  }

  private void changed(Case changed) {
    events.publishEvent(new CaseChanged(changed.id(), CurrentCommunity.require(), Set.of(changed.requester())));
  }

  /** A model's expression may yield a text of any length, and a step must not fail for that. */
  private static String fitting(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
