package io.linli.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/** How much of the machine somebody else uses, as Linux counts it: whatever is neither idle nor this JVM nor its database server. */
final class Machine {

  private static final Path COUNTERS = Path.of("/proc/stat");
  /** Linux counts in hundredths of a second. */
  private static final double TICKS_A_SECOND = 100;
  private static final int IDLE = 4;
  private static final int WAITING_FOR_DISK = 5;
  private static final int STOLEN_BY_HOST = 8;

  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final long A_SECOND = 1_000_000_000;

  private double busyBefore = busySeconds();
  private double ownBefore = ownSeconds();
  private long before = System.nanoTime();

  /** Waits for a second in which others leave the machine alone, as long as patience lasts. */
  static void awaitQuiet(Sizes sizes) {
    double others = 1;
    while (others > sizes.quiet() && sizes.isPatient()) {
      Machine machine = new Machine();
      LockSupport.parkNanos(A_SECOND);
      others = machine.others();
    }
  }

  /** @return the others' share since the last call, from 0 to 1 */
  double others() {
    double busy = busySeconds();
    double own = ownSeconds();
    long now = System.nanoTime();
    double whole = (now - before) / 1e9 * system.getAvailableProcessors();
    double others = (busy - busyBefore - (own - ownBefore)) / whole;
    busyBefore = busy;
    ownBefore = own;
    before = now;
    return Math.max(0, Math.min(1, others));
  }

  private static double busySeconds() {
    long[] ticks = Arrays.stream(firstLine().split(" +")).skip(1).mapToLong(Long::parseLong).toArray();
    // The last two, guests, are part of the first two.
    long all = Arrays.stream(ticks).limit(STOLEN_BY_HOST).sum();
    return (all - ticks[IDLE - 1] - ticks[WAITING_FOR_DISK - 1]) / TICKS_A_SECOND;
  }

  private static String firstLine() {
    try {
      return Files.readAllLines(COUNTERS).get(0);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private double ownSeconds() {
    double children =
        ProcessHandle.current()
            .descendants()
            .mapToDouble(child -> child.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3)
            .sum();
    return system.getProcessCpuTime() / 1e9 + children;
  }
}
