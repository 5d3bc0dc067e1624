package io.linli.camunda.tenancy;

import io.linli.tenancy.CurrentCommunity;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the platform's operator, who belongs to no community, act on an instance of any.
 *
 * <p>Which community that is turns out only inside of the transaction, where Hibernate no longer hears of it. So the
 * command is rolled back by {@link CommunityGuard} and done again, from outside of the transaction, for the community.
 */
class CommunityOfCommand extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (RuntimeException failed) {
      String community = reached(failed).map(OtherCommunity::community).orElse(null);
      if (community == null || CurrentCommunity.id().isPresent() || TransactionSynchronizationManager.isActualTransactionActive()) {
        throw failed;
      }
      return CurrentCommunity.call(community, () -> next.execute(command));
    }
  }

  private static Optional<OtherCommunity> reached(@Nullable Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof OtherCommunity other) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }
}
