package io.linli.camunda.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.identity.SignedIn;
import io.linli.testing.LinliTest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@LinliTest
class EngineRestLoginTest {

  private record Person(Actor actor) implements SignedIn {}

  @Autowired IdentityService identity;

  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @AfterEach
  void logOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theEngineKnowsUserGroupsAndCommunityDuringTheRequestAndForgetsThem() throws Exception {
    logIn(Role.MANAGER, Role.OWNER);
    Authentication[] seen = new Authentication[1];

    filter((request, reply) -> seen[0] = identity.getCurrentAuthentication());

    assertThat(seen[0].getUserId()).isEqualTo("somebody");
    assertThat(seen[0].getGroupIds()).containsExactly("manager", "owner");
    assertThat(seen[0].getTenantIds()).isEqualTo(List.of("linli-garden"));
    assertThat(identity.getCurrentAuthentication()).isNull();
  }

  @Test
  void aFailingRequestIsForgottenToo() {
    logIn(Role.MANAGER);

    assertThatThrownBy(
            () ->
                filter(
                    (request, reply) -> {
                      throw new ServletException("fails");
                    }))
        .hasMessage("fails");

    assertThat(identity.getCurrentAuthentication()).isNull();
  }

  @Test
  void aRequestWithoutStaffBehindItGoesNoFurther() throws Exception {
    logIn(Role.OWNER);
    MockFilterChain chain = new MockFilterChain();

    filter(chain);

    assertThat(response.getStatus()).isEqualTo(401);
    assertThat(chain.getRequest()).isNull();
  }

  private void filter(FilterChain chain) throws Exception {
    new EngineRestLogin(identity).doFilter(new MockHttpServletRequest("GET", "/engine-rest/task"), response, chain);
  }

  private static void logIn(Role... roles) {
    Actor actor = new Actor("somebody", "某人", Set.of(roles), "linli-garden", null);
    SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(new Person(actor), "", "x"));
  }
}
