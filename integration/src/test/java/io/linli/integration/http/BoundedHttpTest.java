package io.linli.integration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.linli.integration.messages.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class BoundedHttpTest {

  private final BoundedHttp http = BoundedHttp.toAnyAddress(Duration.ofSeconds(1));

  @AfterEach
  void close() {
    http.close();
  }

  @Test
  void tellsStatusAndHowLongToWait() throws IOException {
    try (Receiver receiver =
        Receiver.answering(
            exchange -> {
              exchange.getResponseHeaders().set("Retry-After", "120");
              exchange.sendResponseHeaders(503, -1);
            })) {
      HttpAnswer answer = post(http, receiver.address("/"));

      assertThat(answer).isEqualTo(new HttpAnswer(503, Duration.ofSeconds(120)));
      assertThat(answer.outcome()).isEqualTo(new Outcome.TryLater("HTTP 503", Duration.ofSeconds(120)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204, 299})
  void success(int status) {
    assertThat(new HttpAnswer(status, null).outcome()).isInstanceOf(Outcome.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
  void later(int status) {
    assertThat(new HttpAnswer(status, null).outcome()).isInstanceOf(Outcome.TryLater.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 400, 401, 403, 404, 409, 413, 422})
  void never(int status) {
    assertThat(new HttpAnswer(status, null).outcome()).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void gone() {
    assertThat(new HttpAnswer(410, null).outcome()).asInstanceOf(type(Outcome.Gone.class)).isEqualTo(new Outcome.Gone("HTTP 410"));
    assertThat(new HttpAnswer(404, null).outcome(404)).isInstanceOf(Outcome.Gone.class);
  }

  @Test
  void doesNotFollowARedirect() throws IOException {
    try (Receiver elsewhere = Receiver.answering(200);
        Receiver receiver =
            Receiver.answering(
                exchange -> {
                  exchange.getResponseHeaders().set("Location", elsewhere.address("/stolen").toString());
                  exchange.sendResponseHeaders(307, -1);
                })) {
      assertThat(post(http, receiver.address("/")).status()).isEqualTo(307);
      assertThat(elsewhere.received()).isEmpty();
    }
  }

  @Test
  void leavesAnEndlessBody() throws IOException {
    byte[] block = new byte[64 * 1024];
    AtomicInteger blocks = new AtomicInteger();
    try (Receiver receiver =
        Receiver.answering(
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              try (OutputStream body = exchange.getResponseBody()) {
                for (int number = 0; number < 10_000; number++) {
                  body.write(block);
                  blocks.incrementAndGet();
                }
              }
            })) {
      assertThat(post(http, receiver.address("/")).status()).isEqualTo(200);
      assertThat(blocks.get()).as("64 KB blocks that went out").isLessThan(1_000);
    }
  }

  /** Each byte comes in time for itself, and the whole never. */
  @Test
  void endsAtTheDeadlineHoweverTheAnswerTrickles() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread trickle = new Thread(() -> trickle(server));
      trickle.start();
      long start = System.nanoTime();

      assertThatThrownBy(() -> post(http, URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"))).isInstanceOf(IOException.class);

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void fromStrangersOnlyPublicAddressesAreTaken() throws IOException {
    try (BoundedHttp careful = BoundedHttp.toPublicAddresses(Duration.ofSeconds(2));
        Receiver receiver = Receiver.answering(200)) {
      URI localhost = URI.create(receiver.address("/").toString().replace("127.0.0.1", "localhost"));

      assertThatThrownBy(() -> post(careful, receiver.address("/"))).isInstanceOf(UnknownHostException.class);
      assertThatThrownBy(() -> post(careful, localhost)).isInstanceOf(UnknownHostException.class);
      assertThat(receiver.received()).isEmpty();
    }
  }

  private static void trickle(ServerSocket server) {
    CountDownLatch never = new CountDownLatch(1);
    try (var socket = server.accept()) {
      OutputStream out = socket.getOutputStream();
      while (!never.await(100, TimeUnit.MILLISECONDS)) {
        out.write('H');
        out.flush();
      }
    } catch (IOException hungUp) {
      Thread.currentThread().interrupt();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpAnswer post(BoundedHttp http, URI address) throws IOException {
    return http.post(address, Map.of(), ContentType.APPLICATION_JSON, new byte[] {'{', '}'});
  }
}
