package io.linli.tenancy;

import java.util.Map;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Tells Hibernate the community of the thread; without one a session sees no community's rows. */
@Component
class HibernateTenancy implements CurrentTenantIdentifierResolver<String>, HibernatePropertiesCustomizer {

  /** No community has this id, so a query without a community finds nothing instead of everything. */
  private static final String NOBODY = "-";

  @Override
  public String resolveCurrentTenantIdentifier() {
    return CurrentCommunity.id().orElse(NOBODY);
  }

  @Override
  public boolean validateExistingCurrentSessions() {
    return true;
  }

  @Override
  public void customize(Map<String, Object> properties) {
    properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
  }
}
