package io.linli.camunda.tenancy;

import io.linli.tenancy.CurrentCommunity;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/** Lets our code run for an instance only while the thread works for the instance's community: it would write into another's rows. */
class CommunityGuard extends DefaultDelegateInterceptor {

  @Override
  public void handleInvocation(DelegateInvocation invocation) throws Exception {
    String community = communityOf(invocation.getContextExecution());
    if (community != null && !community.equals(CurrentCommunity.id().orElse(null))) {
      throw new OtherCommunity(community);
    }
    super.handleInvocation(invocation);
  }

  private static @Nullable String communityOf(@Nullable BaseDelegateExecution execution) {
    return execution instanceof ExecutionEntity instance ? instance.getTenantId() : null;
  }
}
