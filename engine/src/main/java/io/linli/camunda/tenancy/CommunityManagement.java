package io.linli.camunda.tenancy;

import io.linli.tenancy.CurrentCommunity;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.management.UpdateJobSuspensionStateSelectBuilder;

/** Runs a job that somebody triggers by hand for the job's community, as the job executor does. */
class CommunityManagement extends ManagementServiceImpl {

  private final IdentityService identity;
  private final JobCommunities communities;

  CommunityManagement(ProcessEngineConfigurationImpl configuration, JobCommunities communities) {
    super(configuration);
    this.identity = configuration.getIdentityService();
    this.communities = communities;
  }

  /**
   * Only the operator triggers and suspends jobs by hand. That is looked at here and not left to the engine, which would count its own
   * refusal as a failure of the job: one retry less, and its due date moved to now, so that a timer fires early.
   */
  private void requireOperator() {
    PlatformOnly.require(identity.getCurrentAuthentication());
  }

  @Override
  public UpdateJobSuspensionStateSelectBuilder updateJobSuspensionState() {
    requireOperator();
    return super.updateJobSuspensionState();
  }

  /** Somebody who works for a community stays there, so that the engine finds no job of another one for them. */
  @Override
  public void executeJob(String jobId) {
    requireOperator();
    String community = CurrentCommunity.id().orElseGet(() -> communities.of(jobId));
    CurrentCommunity.run(community, () -> super.executeJob(jobId));
  }
}
