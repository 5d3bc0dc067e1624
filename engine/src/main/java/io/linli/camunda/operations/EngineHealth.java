package io.linli.camunda.operations;

import io.linli.camunda.jobs.JobStatus;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * The engine answers, and its job executor works where it is meant to.
 *
 * <p>Incidents are shown and do not make the node unhealthy: restarting it would not help any of them.
 */
@Component("engineHealthIndicator")
class EngineHealth extends AbstractHealthIndicator {

  private final ManagementService management;
  private final RuntimeService runtime;
  private final JobStatus jobs;

  EngineHealth(ManagementService management, RuntimeService runtime, JobStatus jobs) {
    super("The process engine does not answer");
    this.management = management;
    this.runtime = runtime;
    this.jobs = jobs;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    health
        .up()
        .withDetail("jobExecutorEnabled", jobs.enabled())
        .withDetail("jobExecutorActive", jobs.active())
        .withDetail("failedJobs", management.createJobQuery().noRetriesLeft().count())
        .withDetail("openIncidents", runtime.createIncidentQuery().count());
    jobs.lastAcquisition().ifPresent(last -> health.withDetail("lastAcquisition", last.toString()));
    if ((jobs.enabled() && !jobs.active()) || jobs.stuck()) {
      health.down();
    }
  }
}
