package io.linli.camunda.tenancy;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Jobs without a process (history clean-up, batches): the engine lets everybody run, delay and suspend them. */
class PlatformJobs extends AuthorizationCommandChecker {

  @Override
  public void checkUpdateJob(JobEntity job) {
    requireOperatorWithoutProcess(job);
    super.checkUpdateJob(job);
  }

  @Override
  public void checkUpdateRetriesJob(JobEntity job) {
    requireOperatorWithoutProcess(job);
    super.checkUpdateRetriesJob(job);
  }

  private static void requireOperatorWithoutProcess(JobEntity job) {
    if (job.getProcessDefinitionKey() == null) {
      PlatformOnly.requireNow();
    }
  }
}
