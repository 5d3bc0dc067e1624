package io.linli.camunda.web;

import io.linli.identity.Actor;
import io.linli.identity.CurrentActor;
import io.linli.identity.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine for each request to its REST API who asks, with their groups and community, and makes it forget
 * afterwards. Without a user the engine would check nothing, so a request without one goes no further.
 */
class EngineRestLogin extends OncePerRequestFilter {

  private final IdentityService identity;

  EngineRestLogin(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Actor> actor = CurrentActor.get().filter(known -> known.roles().stream().anyMatch(Role::staff));
    if (actor.isEmpty()) {
      response.sendError(HttpStatus.UNAUTHORIZED.value());
      return;
    }
    identity.setAuthentication(actor.get().username(), StaffLogin.groups(actor.get()), StaffLogin.tenants(actor.get()));
    try {
      chain.doFilter(request, response);
    } finally {
      identity.clearAuthentication();
    }
  }
}
