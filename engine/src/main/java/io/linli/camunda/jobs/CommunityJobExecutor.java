package io.linli.camunda.jobs;

import io.linli.camunda.tenancy.JobCommunities;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.jspecify.annotations.Nullable;

/** Runs each job for the community that it belongs to, known before its transaction begins. */
class CommunityJobExecutor extends SpringJobExecutor {

  private final JobCommunities communities;
  private final Clock clock;
  private final LongAdder succeeded = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final AtomicReference<@Nullable Instant> lastAcquisition = new AtomicReference<>();

  CommunityJobExecutor(JobCommunities communities, Clock clock) {
    this.communities = communities;
    this.clock = clock;
  }

  @Override
  public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
    return new ForCommunities(jobIds, engine);
  }

  /** Called in each round of the acquisition, before it looks at the database. */
  @Override
  public Command<AcquiredJobs> getAcquireJobsCmd(int numberOfJobs) {
    lastAcquisition.set(clock.instant());
    return super.getAcquireJobsCmd(numberOfJobs);
  }

  /** When this node last looked for jobs. */
  Optional<Instant> lastAcquisition() {
    return Optional.ofNullable(lastAcquisition.get());
  }

  long succeeded() {
    return succeeded.sum();
  }

  long failed() {
    return failed.sum();
  }

  private final class ForCommunities extends ExecuteJobsRunnable {

    ForCommunities(List<String> jobIds, ProcessEngineImpl engine) {
      super(jobIds, engine);
    }

    @Override
    protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failure) {
      boolean done = false;
      try (CurrentCommunity.Stay stay = CurrentCommunity.enter(communities.of(jobId))) {
        super.executeJob(jobId, commands, failure);
        done = true;
      } finally {
        (done ? succeeded : failed).increment();
      }
    }
  }
}
