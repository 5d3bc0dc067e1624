package io.linli.camunda.jobs;

import io.linli.camunda.jobs.JobExecutorConfiguration.JobPool;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Jobs run only while the whole application does: a job may need any bean, and the web server. */
@Component
class JobExecutorLifecycle {

  private final SpringJobExecutor executor;
  private final JobPool pool;
  private final JobsProperties properties;

  JobExecutorLifecycle(SpringJobExecutor executor, JobPool pool, JobsProperties properties) {
    this.executor = executor;
    this.pool = pool;
    this.properties = properties;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (properties.enabled()) {
      executor.start();
    }
  }

  /** Before any bean is destroyed: what runs now may finish, nothing new begins. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    executor.shutdown();
    pool.threads().shutdown();
  }
}
