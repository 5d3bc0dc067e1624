package io.linli.camunda.tenancy;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.CleanableHistoricProcessInstanceReport;
import org.camunda.bpm.engine.history.HistoricActivityStatisticsQuery;
import org.camunda.bpm.engine.impl.HistoryServiceImpl;

/** Figures that the engine counts over all instances of a shared definition, whatever community they belong to. */
class CommunityHistory extends HistoryServiceImpl {

  private final IdentityService identity;

  CommunityHistory(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public HistoricActivityStatisticsQuery createHistoricActivityStatisticsQuery(String processDefinitionId) {
    PlatformOnly.require(identity.getCurrentAuthentication());
    return super.createHistoricActivityStatisticsQuery(processDefinitionId);
  }

  @Override
  public CleanableHistoricProcessInstanceReport createCleanableHistoricProcessInstanceReport() {
    PlatformOnly.require(identity.getCurrentAuthentication());
    return super.createCleanableHistoricProcessInstanceReport();
  }
}
