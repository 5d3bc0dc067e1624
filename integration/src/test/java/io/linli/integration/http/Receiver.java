package io.linli.integration.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server that remembers what it got and answers as it is told. */
public final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Received> received = new ConcurrentLinkedQueue<>();

  /** How the server answers; the body has been read. */
  public interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  /** One request. */
  public record Received(HttpExchange exchange, byte[] body) {

    public String header(String name) {
      return exchange.getRequestHeaders().getFirst(name);
    }
  }

  private Receiver(HttpServer server, Answering answering) {
    this.server = server;
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            received.add(new Received(exchange, exchange.getRequestBody().readAllBytes()));
            answering.answer(exchange);
          }
        });
    server.start();
  }

  public static Receiver answering(Answering answering) throws IOException {
    return new Receiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), answering);
  }

  public static Receiver answering(int status) throws IOException {
    return answering(exchange -> exchange.sendResponseHeaders(status, -1));
  }

  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  public Queue<Received> received() {
    return received;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
