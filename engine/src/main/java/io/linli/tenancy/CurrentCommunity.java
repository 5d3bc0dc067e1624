package io.linli.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The community that the current thread works for.
 *
 * <p>Set it <em>before</em> a transaction begins: Hibernate asks for the tenant once, when the session opens, and keeps it.
 */
public final class CurrentCommunity {

  private static final ThreadLocal<@Nullable String> ID = new ThreadLocal<>();

  private CurrentCommunity() {}

  public static Optional<String> id() {
    return Optional.ofNullable(ID.get());
  }

  /** @throws IllegalStateException outside of any community: a bug, because every entry sets one */
  public static String require() {
    return id().orElseThrow(() -> new IllegalStateException("No community is set on this thread"));
  }

  /** For code that throws checked exceptions, in try-with-resources: closing puts back what was set before. */
  public static Stay enter(@Nullable String communityId) {
    String before = ID.get();
    set(communityId);
    return () -> set(before);
  }

  /** The time during which a thread works for one community. */
  public interface Stay extends AutoCloseable {

    @Override
    void close();
  }

  /** Runs the action for one community and puts back what was set before. */
  public static <T> T call(@Nullable String communityId, Supplier<T> action) {
    try (Stay stay = enter(communityId)) {
      return action.get();
    }
  }

  /** {@link #call} without a result. */
  public static void run(@Nullable String communityId, Runnable action) {
    call(
        communityId,
        () -> {
          action.run();
          return null;
        });
  }

  private static void set(@Nullable String communityId) {
    if (communityId == null) {
      ID.remove();
    } else {
      ID.set(communityId);
    }
  }
}
