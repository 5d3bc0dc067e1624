package io.linli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A browser that has {@code /api/events} open, and notes when it hears of what. */
final class Screen implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;
  private static final long QUIET_MILLISECONDS = 400;

  private final Socket socket;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

  private record Heard(String line, long nanos) {}

  /** @param session the cookie of somebody who is logged in */
  Screen(int port, String session) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      String request = "GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: " + session + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Thread reader = new Thread(this::read, "screen");
    reader.setDaemon(true);
    reader.start();
    awaitLine("ping");
  }

  /** @return when the screen heard of it, as {@link System#nanoTime} */
  long heardOf(String subject) {
    return awaitLine("\"" + subject + "\"");
  }

  /** @return when the screen heard of anything, as {@link System#nanoTime} */
  long heardOfSomething() {
    return awaitLine("\"id\"");
  }

  /** Waits until nothing more comes, and forgets what came. */
  void settle() {
    try {
      while (heard.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS) != null) {
        // One more that nobody asked for.
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private long awaitLine(String part) {
    try {
      Heard next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      while (next != null && !next.line().contains(part)) {
        next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      if (next == null) {
        throw new IllegalStateException("The stream never said " + part);
      }
      return next.nanos();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private void read() {
    try (var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        heard.add(new Heard(line, System.nanoTime()));
      }
    } catch (IOException closed) {
      heard.add(new Heard("closed", System.nanoTime()));
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
