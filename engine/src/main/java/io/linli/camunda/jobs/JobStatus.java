package io.linli.camunda.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How this node's job executor is doing. */
@Component
public class JobStatus {

  /** Far longer than the longest pause between two looks at the database. */
  private static final Duration STUCK_AFTER = Duration.ofMinutes(5);

  private final CommunityJobExecutor executor;
  private final JobsProperties properties;
  private final Clock clock;

  JobStatus(CommunityJobExecutor executor, JobsProperties properties, Clock clock) {
    this.executor = executor;
    this.properties = properties;
    this.clock = clock;
  }

  /** Whether this node is meant to run jobs. */
  public boolean enabled() {
    return properties.enabled();
  }

  public boolean active() {
    return executor.isActive();
  }

  /** When this node last looked for jobs; empty before the first time. */
  public Optional<Instant> lastAcquisition() {
    return executor.lastAcquisition();
  }

  /** Runs, but has stopped looking for jobs. */
  public boolean stuck() {
    return active() && lastAcquisition().filter(last -> last.isBefore(clock.instant().minus(STUCK_AFTER))).isPresent();
  }

  /** Jobs that this node finished since it started. */
  public long succeeded() {
    return executor.succeeded();
  }

  /** Tries of jobs that failed on this node since it started. */
  public long failed() {
    return executor.failed();
  }
}
