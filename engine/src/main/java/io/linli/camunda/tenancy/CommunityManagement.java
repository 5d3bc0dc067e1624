package io.linli.camunda.tenancy;

import io.linli.tenancy.CurrentCommunity;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;

/** Runs a job that somebody triggers by hand for the job's community, as the job executor does. */
class CommunityManagement extends ManagementServiceImpl {

  private final JobCommunities communities;

  CommunityManagement(ProcessEngineConfiguration configuration, JobCommunities communities) {
    super(configuration);
    this.communities = communities;
  }

  /** Somebody who works for a community stays there, so that the engine finds no job of another one for them. */
  @Override
  public void executeJob(String jobId) {
    String community = CurrentCommunity.id().orElseGet(() -> communities.of(jobId));
    CurrentCommunity.run(community, () -> super.executeJob(jobId));
  }
}
