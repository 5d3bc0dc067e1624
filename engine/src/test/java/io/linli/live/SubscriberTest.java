package io.linli.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Audience;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class SubscriberTest {

  private final ExecutorService writers = Executors.newFixedThreadPool(2);
  private final CountDownLatch readsAgain = new CountDownLatch(1);

  @AfterEach
  void stop() {
    readsAgain.countDown();
    writers.shutdownNow();
  }

  @Test
  void aBrowserThatReadsSlowlyDelaysNobodyElse() {
    var slow = subscriber(new StuckEmitter());
    var counting = new CountingEmitter();
    var quick = subscriber(counting);

    for (int i = 0; i < 50; i++) {
      slow.tell(event(i));
      quick.tell(event(i));
    }

    await().untilAsserted(() -> assertThat(counting.sent).hasValue(50));
  }

  @Test
  void aBrowserThatDoesNotReadAtAllIsLetGo() {
    var stuck = subscriber(new StuckEmitter());

    for (int i = 0; i < 1002; i++) {
      stuck.tell(event(i));
    }

    assertThat(stuck.hasEnded()).isTrue();
  }

  @Test
  void aConnectionThatBreaksInAnyWayEndsOnlyItself() {
    var broken =
        subscriber(
            new SseEmitter() {
              @Override
              public void send(SseEventBuilder builder) {
                throw new NullPointerException("the container has recycled the response");
              }
            });

    broken.tell(event(1));

    await().until(broken::hasEnded);
  }

  private Subscriber subscriber(SseEmitter emitter) {
    return new Subscriber(new Actor("owner-001", "张", Set.of(Role.OWNER), "linli-garden", null), emitter, writers);
  }

  private static LiveEvent event(long id) {
    return new LiveEvent(id, "linli-garden", "notice", "n-" + id, Audience.community());
  }

  private static final class CountingEmitter extends SseEmitter {
    final AtomicInteger sent = new AtomicInteger();

    @Override
    public void send(SseEventBuilder builder) {
      sent.incrementAndGet();
    }
  }

  private final class StuckEmitter extends SseEmitter {
    @Override
    public void send(SseEventBuilder builder) throws IOException {
      try {
        readsAgain.await();
      } catch (InterruptedException interrupted) {
        throw new IOException(interrupted);
      }
    }
  }
}
