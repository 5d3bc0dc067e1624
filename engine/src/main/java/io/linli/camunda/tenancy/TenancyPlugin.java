package io.linli.camunda.tenancy;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Communities as tenants: who a new instance belongs to, and for whom a thread works while it moves one. */
@Component
class TenancyPlugin extends AbstractProcessEnginePlugin {

  private final JobCommunities communities;

  TenancyPlugin(JobCommunities communities) {
    this.communities = communities;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setTenantCheckEnabled(true);
    configuration.setTenantIdProvider(new CommunityOfInstance());
    configuration.setDelegateInterceptor(new CommunityGuard());
    configuration.setManagementService(new CommunityManagement(configuration, communities));
    configuration.setHistoryService(new CommunityHistory(configuration.getIdentityService()));
    // Outermost, before the interceptor that opens the transaction.
    configuration.setCustomPreCommandInterceptorsTxRequired(
        first(new CommunityOfCommand(), configuration.getCustomPreCommandInterceptorsTxRequired()));
    configuration.setCustomPreCommandInterceptorsTxRequiresNew(
        first(new CommunityOfCommand(), configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
  }

  /** The engine's own checks are made by now. */
  @Override
  public void postInit(ProcessEngineConfigurationImpl configuration) {
    configuration.getCommandCheckers().replaceAll(check -> check instanceof AuthorizationCommandChecker ? new PlatformJobs() : check);
  }

  private static List<CommandInterceptor> first(CommandInterceptor interceptor, @Nullable List<CommandInterceptor> others) {
    List<CommandInterceptor> all = new ArrayList<>();
    all.add(interceptor);
    if (others != null) {
      all.addAll(others);
    }
    return all;
  }
}
