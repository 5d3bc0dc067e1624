package io.linli.camunda.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.linli.camunda.tenancy.JobCommunities;
import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobPausesTest {

  private static final int ROUNDS = 20;
  private static final int JOBS = 3;

  private final JobExecutorConfiguration configuration = new JobExecutorConfiguration();

  @ParameterizedTest
  @ValueSource(strings = {"PT0.1S", "PT1S", "PT5S", "PT10S", "PT2M"})
  void whileThereIsNothingToDoTheDatabaseIsLeftInPeaceButNoLongerThanSaid(Duration longest) {
    CommunityJobExecutor executor = executor(longest);
    BackoffJobAcquisitionStrategy pauses = new BackoffJobAcquisitionStrategy(executor);

    for (int round = 0; round < ROUNDS; round++) {
      pauses.reconfigure(nothingFound());

      assertThat(Duration.ofMillis(pauses.getWaitTime())).isPositive().isLessThanOrEqualTo(longest);
    }
    assertThat(Duration.ofMillis(pauses.getWaitTime())).isEqualTo(longest);
  }

  private CommunityJobExecutor executor(Duration longest) {
    JobsProperties properties = new JobsProperties(true, 3, 6, longest, Duration.ofSeconds(20));
    return configuration.jobExecutor(configuration.jobPool(properties), properties, mock(JobCommunities.class), Clock.systemUTC());
  }

  private static JobAcquisitionContext nothingFound() {
    JobAcquisitionContext found = new JobAcquisitionContext();
    found.submitAcquiredJobs("default", new AcquiredJobs(JOBS));
    return found;
  }
}
