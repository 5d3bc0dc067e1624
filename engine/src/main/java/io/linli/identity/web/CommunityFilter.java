package io.linli.identity.web;

import io.linli.identity.Actor;
import io.linli.identity.CurrentActor;
import io.linli.tenancy.CurrentCommunity;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the community of whoever is logged in, for the portal's API, the engine's REST API and Camunda's web applications alike:
 * after the login is known and before any transaction begins.
 */
class CommunityFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String community = CurrentActor.get().map(Actor::communityId).orElse(null);
    try (var stay = CurrentCommunity.enter(community)) {
      chain.doFilter(request, response);
    }
  }

  /** Server-sent events come back here on another thread, which has to know the community again. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
