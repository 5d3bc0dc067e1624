package io.linli.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person behind the current request. */
public final class CurrentActor {

  private CurrentActor() {}

  /** Empty for anonymous requests and for the engine's own threads. */
  public static Optional<Actor> get() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      return Optional.of(signedIn.actor());
    }
    return Optional.empty();
  }

  /** @throws IllegalStateException without a login: a bug, because the security filter lets nobody through */
  public static Actor require() {
    return get().orElseThrow(() -> new IllegalStateException("Nobody is logged in on this thread"));
  }
}
