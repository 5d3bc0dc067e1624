package io.linli.cases.process;

import io.linli.camunda.LostRaces;
import io.linli.cases.CaseRefused;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.problems.Refusal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;

/**
 * Calls the engine for what Linli itself has allowed.
 *
 * <p>The engine's own grants speak of its tables and protect {@code /engine-rest}; who may do what with a case is decided in
 * {@code io.linli.cases} before a call, so here they are switched off. The tenant check stays on.
 */
@Component
class EngineCalls {

  private final ProcessEngineConfigurationImpl configuration;
  private final IdentityService identity;

  EngineCalls(ProcessEngine engine) {
    this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.identity = engine.getIdentityService();
  }

  /** The person is named in the engine's logs. */
  <T> T as(Actor actor, Supplier<T> call) {
    Authentication before = identity.getCurrentAuthentication();
    List<String> groups = actor.roles().stream().map(Role::id).toList();
    List<String> tenants = actor.communityId() == null ? List.of() : List.of(actor.communityId());
    identity.setAuthentication(actor.username(), groups, tenants);
    try {
      return allowed(call);
    } finally {
      identity.setAuthentication(before);
    }
  }

  /** {@link #as} without a result. */
  void runAs(Actor actor, Runnable call) {
    as(
        actor,
        () -> {
          call.run();
          return true;
        });
  }

  /** Reads what the person may not read themselves, for example the form they are about to be asked. */
  <T> T allowed(Supplier<T> call) {
    try {
      return configuration
          .getCommandExecutorTxRequired()
          .execute(context -> context.runWithoutAuthorization(call::get));
    } catch (OptimisticLockingException overtaken) {
      throw CaseRefused.overtaken();
    } catch (TaskAlreadyClaimedException claimed) {
      throw CaseRefused.claimedByAnother();
    } catch (NullPointerException | ProcessEngineException failed) {
      throw inOurWords(failed);
    }
  }

  private static RuntimeException inOurWords(RuntimeException failed) {
    Optional<CannotAcquireLockException> lost = LostRaces.in(failed);
    if (lost.isPresent()) {
      return lost.get();
    }
    if (collided(failed)) {
      return CaseRefused.overtaken();
    }
    return refusalIn(failed).<RuntimeException>map(refusal -> refusal).orElse(failed);
  }

  /** The same thing done twice at the same moment may write the same unique row twice (SQL state class 23). */
  private static boolean collided(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith("23")) {
        return true;
      }
    }
    return false;
  }

  /** The engine wraps what a task listener throws. */
  private static Optional<Refusal> refusalIn(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }
}
