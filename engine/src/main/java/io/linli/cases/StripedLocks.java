package io.linli.cases;

import java.util.Arrays;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A fixed number of locks for any number of keys: equal keys always share one, different ones rarely do. */
final class StripedLocks {

  private final Lock[] locks = new Lock[256];

  StripedLocks() {
    Arrays.setAll(locks, index -> new ReentrantLock());
  }

  Lock of(String key) {
    return locks[Math.floorMod(key.hashCode(), locks.length)];
  }
}
