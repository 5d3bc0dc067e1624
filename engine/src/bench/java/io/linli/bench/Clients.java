package io.linli.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Threads that do the same work side by side until all of it is done. */
final class Clients implements AutoCloseable {

  private final int number;
  private final ExecutorService threads;

  Clients(int number) {
    this.number = number;
    this.threads = Executors.newFixedThreadPool(number);
  }

  /** One of many. */
  interface Operation {

    /**
     * @param client which thread does it, from 0
     * @param operation which of all operations it is, from 0
     */
    void run(int client, int operation);
  }

  /** @return operations per second */
  double perSecond(int operations, Operation operation) {
    AtomicInteger next = new AtomicInteger();
    List<Callable<Void>> work =
        IntStream.range(0, number).mapToObj(client -> work(client, operations, next, operation)).toList();
    long start = System.nanoTime();
    finish(work);
    return operations / ((System.nanoTime() - start) / 1e9);
  }

  private static Callable<Void> work(int client, int operations, AtomicInteger next, Operation operation) {
    return () -> {
      for (int mine = next.getAndIncrement(); mine < operations; mine = next.getAndIncrement()) {
        operation.run(client, mine);
      }
      return null;
    };
  }

  private void finish(List<Callable<Void>> work) {
    try {
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A measured operation failed", failed.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
