package io.linli.cases.process;

import io.linli.cases.CaseRefused;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.problems.Refusal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
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

  /** Serialization failure and deadlock (standard), lock timeout of MySQL's driver and of H2. */
  private static final Set<String> LOST_LOCK = Set.of("40001", "41000", "HYT00");

  /** Methods of an execution that follow a reference to another one, which may be no more. */
  private static final Set<String> TRIPS_OVER_WHAT_IS_GONE = Set.of("ensureExecutionTreeInitialized", "getRootProcessInstanceId");

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
    } catch (NullPointerException failed) {
      if (wentMeanwhile(failed)) {
        throw new CannotAcquireLockException("The instance ended in another transaction", failed);
      }
      throw failed;
    } catch (ProcessEngineException failed) {
      if (lostALock(failed)) {
        throw new CannotAcquireLockException("The engine lost a lock to another transaction", failed);
      }
      if (collided(failed)) {
        throw CaseRefused.overtaken();
      }
      throw refusalIn(failed).<RuntimeException>map(refusal -> refusal).orElse(failed);
    }
  }

  /**
   * Between two reads of one command the instance may end in another transaction (READ COMMITTED), and 7.24 then trips over
   * the missing root of the tree it is putting together.
   */
  private static boolean wentMeanwhile(NullPointerException failed) {
    StackTraceElement[] stack = failed.getStackTrace();
    return stack.length > 0
        && stack[0].getClassName().equals(ExecutionEntity.class.getName())
        && TRIPS_OVER_WHAT_IS_GONE.contains(stack[0].getMethodName());
  }

  /** The engine wraps what the database says about a deadlock (SQL state class 40) or a lock that took too long. */
  private static boolean lostALock(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && LOST_LOCK.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
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
