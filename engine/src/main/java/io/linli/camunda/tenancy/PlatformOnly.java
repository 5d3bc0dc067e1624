package io.linli.camunda.tenancy;

import io.linli.identity.Role;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** What belongs to no community is the operator's: the engine itself grants it to everybody who is logged in. */
final class PlatformOnly {

  private PlatformOnly() {}

  /** For a command of the engine; our own calls, which check nothing there, pass. */
  static void require(CommandContext context) {
    if (context.isAuthorizationCheckEnabled()) {
      require(context.getAuthentication());
    }
  }

  /** @throws AuthorizationException for a person who is not the operator */
  static void require(@Nullable Authentication who) {
    boolean person = who != null && who.getUserId() != null;
    if (person && (who.getGroupIds() == null || !who.getGroupIds().contains(Role.OPERATOR.id()))) {
      throw new AuthorizationException("这是平台的内容，只对平台运维开放。(This belongs to the whole platform, so it is the operator's.)");
    }
  }

  static void requireNow() {
    require(Context.getCommandContext());
  }
}
