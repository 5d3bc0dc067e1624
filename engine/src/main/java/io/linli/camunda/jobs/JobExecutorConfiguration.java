package io.linli.camunda.jobs;

import io.linli.camunda.tenancy.JobCommunities;
import java.time.Clock;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobsProperties.class)
class JobExecutorConfiguration {

  @Bean
  JobPool jobPool(JobsProperties properties) {
    return new JobPool(properties);
  }

  @Bean
  CommunityJobExecutor jobExecutor(JobPool pool, JobsProperties properties, JobCommunities communities, Clock clock) {
    CommunityJobExecutor executor = new CommunityJobExecutor(communities, clock);
    executor.setTaskExecutor(pool.threads());
    executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
    long longestPause = properties.longestPause().toMillis();
    executor.setMaxWait(longestPause);
    // Pauses double up to the longest. Where the first is longer than that, the engine never pauses: it asks the database thousands of times a second.
    executor.setWaitTimeInMillis((int) Math.min(executor.getWaitTimeInMillis(), longestPause));
    return executor;
  }

  /**
   * The threads that jobs run on.
   *
   * <p>Not itself an {@link java.util.concurrent.Executor} bean: Spring Boot would take it for the application's and
   * send web requests' asynchronous work through it.
   */
  static final class JobPool {

    private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();

    JobPool(JobsProperties properties) {
      threads.setCorePoolSize(properties.threads());
      threads.setMaxPoolSize(properties.threads());
      threads.setQueueCapacity(properties.queue());
      threads.setThreadNamePrefix("job-");
      threads.setWaitForTasksToCompleteOnShutdown(true);
      threads.setAwaitTerminationSeconds((int) properties.shutdown().toSeconds());
      threads.initialize();
    }

    ThreadPoolTaskExecutor threads() {
      return threads;
    }
  }
}
