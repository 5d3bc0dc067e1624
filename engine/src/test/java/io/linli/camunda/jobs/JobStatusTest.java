package io.linli.camunda.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobStatusTest {

  private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");

  private final CommunityJobExecutor executor = mock(CommunityJobExecutor.class);
  private final JobStatus status =
      new JobStatus(
          executor,
          new JobsProperties(true, 3, 6, Duration.ofSeconds(10), Duration.ofSeconds(20)),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void anExecutorThatLookedForJobsJustNowIsNotStuck() {
    when(executor.isActive()).thenReturn(true);
    when(executor.lastAcquisition()).thenReturn(Optional.of(NOW.minusSeconds(60)));

    assertThat(status.stuck()).isFalse();
  }

  @Test
  void anExecutorThatHasNotLookedForJobsForLongIsStuck() {
    when(executor.isActive()).thenReturn(true);
    when(executor.lastAcquisition()).thenReturn(Optional.of(NOW.minusSeconds(301)));

    assertThat(status.stuck()).isTrue();
  }

  @Test
  void anExecutorThatIsOffIsNotStuck() {
    when(executor.isActive()).thenReturn(false);
    when(executor.lastAcquisition()).thenReturn(Optional.of(NOW.minusSeconds(301)));

    assertThat(status.stuck()).isFalse();
  }
}
