package io.linli.live;

import io.linli.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser that has {@code /api/events} open and remembers every line. */
final class EventStream implements AutoCloseable {

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final CountDownLatch firstPing = new CountDownLatch(1);
  private final Stream<String> body;
  private volatile boolean ended;

  private EventStream(Stream<String> body) {
    this.body = body;
    Thread reader = new Thread(this::read, "event-stream");
    reader.setDaemon(true);
    reader.start();
  }

  static EventStream open(int port, String username) {
    String session =
        Visitor.loggedIn(port, username).cookie("LINLI-SESSION").map(value -> "LINLI-SESSION=" + value).orElseThrow();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/events")).header("Cookie", session).build();
    try {
      EventStream stream =
          new EventStream(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines()).body());
      if (!stream.firstPing.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("The stream of " + username + " never said anything");
      }
      return stream;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** True when the server has ended the stream in good order. */
  boolean ended() {
    return ended;
  }

  boolean heard(String subject) {
    return times(subject) > 0;
  }

  long times(String subject) {
    return lines.stream().filter(line -> line.startsWith("data:") && line.contains("\"" + subject + "\"")).count();
  }

  private void read() {
    try {
      body.forEach(
          line -> {
            lines.add(line);
            firstPing.countDown();
          });
      ended = true;
    } catch (UncheckedIOException closed) {
      // The test has closed the stream.
      lines.add("closed");
    }
  }

  @Override
  public void close() {
    body.close();
  }
}
