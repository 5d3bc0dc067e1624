package io.linli.camunda;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.CannotAcquireLockException;

/** The ways in which the engine says that another transaction was faster, beside its own exception for that. */
public final class LostRaces {

  /** Serialization failure and deadlock (standard), lock timeout of MySQL's driver and of H2. */
  private static final Set<String> LOST_LOCK = Set.of("40001", "41000", "HYT00");

  /** Methods of an execution that follow a reference to another one, which may be no more. */
  private static final Set<String> TRIPS_OVER_WHAT_IS_GONE = Set.of("ensureExecutionTreeInitialized", "getRootProcessInstanceId", "hasChildren");

  private static final String EXECUTIONS = "ExecutionEntity";
  private static final String EXECUTIONS_BASE = "PvmExecutionImpl";
  private static final String WAITS_NO_MORE = "does not have a subscription to a message event";

  private LostRaces() {}

  /** @return the same in Spring's words, so that it is tried again or told as "somebody was faster"; empty for any other failure */
  public static Optional<CannotAcquireLockException> in(RuntimeException failed) {
    if (failed instanceof NullPointerException gone && wentMeanwhile(gone)) {
      return Optional.of(new CannotAcquireLockException("The instance ended in another transaction", failed));
    }
    if (failed instanceof ProcessEngineException && (lostALock(failed) || String.valueOf(failed.getMessage()).contains(WAITS_NO_MORE))) {
      return Optional.of(new CannotAcquireLockException("The engine lost a lock to another transaction", failed));
    }
    return Optional.empty();
  }

  /**
   * Between two reads of one command the instance may end in another transaction (READ COMMITTED), and 7.24 then trips over
   * the missing part of the tree it is putting together.
   */
  private static boolean wentMeanwhile(NullPointerException failed) {
    StackTraceElement[] stack = failed.getStackTrace();
    return stack.length > 0
        && (stack[0].getClassName().endsWith(EXECUTIONS) || stack[0].getClassName().endsWith(EXECUTIONS_BASE))
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
}
