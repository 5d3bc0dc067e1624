package io.linli.camunda.tenancy;

import io.linli.problems.BadRequest;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;

/**
 * The community of a new instance of a shared definition: its caller's, or the one that the thread works for.
 *
 * <p>An instance of a community's own definition belongs to that community without a question.
 */
class CommunityOfInstance implements TenantIdProvider {

  @Override
  public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
    return of(context.getSuperExecution());
  }

  @Override
  public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
    return of(context.getExecution());
  }

  /** CMMN is off. */
  @Override
  public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
    return of(context.getSuperExecution());
  }

  private static String of(@Nullable DelegateExecution caller) {
    if (caller != null && caller.getTenantId() != null) {
      return caller.getTenantId();
    }
    return CurrentCommunity.id()
        .orElseThrow(
            () ->
                new BadRequest(
                    new Text(
                        "流程实例必须属于一个小区。", "An instance belongs to a community, and nobody said to which.")));
  }
}
