package io.linli.cases;

import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;

/** A database that ends one of two transactions to let the other go on expects the first to come again; a person should not have to. */
final class Deadlocks {

  private static final int TRIES = 3;

  private Deadlocks() {}

  /** @param transaction a whole one, which leaves nothing behind when it fails */
  static <T> T retry(Supplier<T> transaction) {
    return retry(transaction, TRIES);
  }

  private static <T> T retry(Supplier<T> transaction, int triesLeft) {
    try {
      return transaction.get();
    } catch (PessimisticLockingFailureException chosenAsVictim) {
      if (triesLeft == 1) {
        throw chosenAsVictim;
      }
      return retry(transaction, triesLeft - 1);
    }
  }
}
