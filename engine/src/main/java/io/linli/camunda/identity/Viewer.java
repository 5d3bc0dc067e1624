package io.linli.camunda.identity;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the engine's users, groups and tenants, and so how far.
 *
 * @param userId null for the engine itself
 * @param communities null for all
 */
record Viewer(@Nullable String userId, @Nullable List<String> communities) {

  static Viewer now() {
    CommandContext context = Context.getCommandContext();
    Authentication authentication = context.getAuthentication();
    if (authentication == null || authentication.getUserId() == null) {
      return new Viewer(null, null);
    }
    boolean operator = authentication.getGroupIds() != null && authentication.getGroupIds().contains(Role.OPERATOR.id());
    return new Viewer(
        authentication.getUserId(), operator ? null : Objects.requireNonNullElse(authentication.getTenantIds(), List.of()));
  }

  boolean sees(Actor actor) {
    return actor.username().equals(userId) || (seesOthers() && seesCommunity(actor.communityId()));
  }

  boolean seesCommunity(@Nullable String community) {
    return communities == null || (community != null && communities.contains(community));
  }

  /** Other people's accounts need a grant; one's own does not. */
  boolean seesOthers() {
    return userId == null
        || Context.getCommandContext()
            .getAuthorizationManager()
            .isAuthorized(Permissions.READ, Resources.USER, Authorization.ANY);
  }
}
