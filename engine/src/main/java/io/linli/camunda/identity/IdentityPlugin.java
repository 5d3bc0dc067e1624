package io.linli.camunda.identity;

import io.linli.camunda.CommunityDirectory;
import io.linli.identity.AccountDirectory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Puts our accounts where the engine looks for users; without a writing counterpart its user management is off. */
@Component
class IdentityPlugin extends AbstractProcessEnginePlugin {

  private final AccountDirectory accounts;
  private final CommunityDirectory communities;

  IdentityPlugin(AccountDirectory accounts, CommunityDirectory communities) {
    this.accounts = accounts;
    this.communities = communities;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setIdentityProviderSessionFactory(new Provider());
  }

  private final class Provider implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
      return new AccountIdentity(accounts, communities);
    }
  }
}
