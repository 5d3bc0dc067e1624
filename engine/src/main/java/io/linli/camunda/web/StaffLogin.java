package io.linli.camunda.web;

import io.linli.identity.Actor;
import io.linli.identity.CurrentActor;
import io.linli.identity.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;

/** Whoever is logged in to Linli is logged in to Tasklist, Cockpit and Admin; public because a filter makes the instance. */
public class StaffLogin extends ContainerBasedAuthenticationProvider {

  @Override
  public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
    return CurrentActor.get()
        .filter(actor -> actor.roles().stream().anyMatch(Role::staff))
        .map(StaffLogin::of)
        .orElseGet(AuthenticationResult::unsuccessful);
  }

  private static AuthenticationResult of(Actor actor) {
    AuthenticationResult result = AuthenticationResult.successful(actor.username());
    result.setGroups(groups(actor));
    result.setTenants(tenants(actor));
    return result;
  }

  static List<String> groups(Actor actor) {
    return actor.roles().stream().map(Role::id).sorted().toList();
  }

  static List<String> tenants(Actor actor) {
    return Optional.ofNullable(actor.communityId()).stream().toList();
  }
}
