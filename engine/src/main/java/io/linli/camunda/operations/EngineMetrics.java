package io.linli.camunda.operations;

import io.linli.camunda.jobs.JobStatus;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Numbers to put an alarm on. Gauges ask the database, so they are the cluster's and cost one count each time they are read. */
@Component
class EngineMetrics implements MeterBinder {

  private final ManagementService management;
  private final RuntimeService runtime;
  private final JobStatus jobs;

  EngineMetrics(ManagementService management, RuntimeService runtime, JobStatus jobs) {
    this.management = management;
    this.runtime = runtime;
    this.jobs = jobs;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("linli.engine.incidents.open", runtime, service -> service.createIncidentQuery().count())
        .description("Instances' steps that failed for the last time and wait for a person")
        .register(registry);
    Gauge.builder("linli.engine.jobs.due", management, service -> service.createJobQuery().executable().count())
        .description("Timers and asynchronous steps that could run now")
        .register(registry);
    Gauge.builder("linli.engine.jobs.failed", management, service -> service.createJobQuery().noRetriesLeft().count())
        .description("Jobs without tries left")
        .register(registry);
    executed(registry, "success", FunctionCounter.builder("linli.engine.jobs.executed", jobs, JobStatus::succeeded));
    executed(registry, "failure", FunctionCounter.builder("linli.engine.jobs.executed", jobs, JobStatus::failed));
  }

  private static void executed(MeterRegistry registry, String outcome, FunctionCounter.Builder<JobStatus> counter) {
    counter.tag("outcome", outcome).description("Tries of jobs on this node").register(registry);
  }
}
