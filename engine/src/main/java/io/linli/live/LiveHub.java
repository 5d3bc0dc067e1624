package io.linli.live;

import io.linli.identity.Actor;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Passes new live events on to the browsers that are connected to this node.
 *
 * <p>It reads the table, not the memory of the node that wrote, so that every node tells its own browsers. Ids are given out
 * before the commit, so a smaller id may show up after a larger one: the last {@value #LOOK_BACK} ids are read again and those
 * already sent are remembered.
 */
@Service
public class LiveHub {

  private static final int LOOK_BACK = 500;
  private static final int BATCH = 2000;

  /** A browser connects again by itself; the limit makes it log in anew when its session has ended. */
  private static final Duration CONNECTION = Duration.ofMinutes(15);

  private final LiveEvents events;
  private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
  private final Map<Long, Boolean> sent =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
          return size() > LOOK_BACK + BATCH;
        }
      };
  private long newest = -1;

  LiveHub(LiveEvents events) {
    this.events = events;
  }

  public SseEmitter connect(Actor actor) {
    SseEmitter emitter = new SseEmitter(CONNECTION.toMillis());
    Subscriber subscriber = new Subscriber(actor, emitter);
    emitter.onCompletion(() -> subscribers.remove(subscriber));
    emitter.onTimeout(emitter::complete);
    emitter.onError(error -> subscribers.remove(subscriber));
    begin();
    subscribers.add(subscriber);
    ping(subscriber);
    return emitter;
  }

  /** An open stream is a request that never ends by itself: without this, stopping would wait for it in vain for half a minute. */
  @EventListener(ContextClosedEvent.class)
  void letEverybodyGo() {
    subscribers.forEach(subscriber -> subscriber.emitter().complete());
  }

  public int connected() {
    return subscribers.size();
  }

  /** Nobody connected, nothing read: an idle node leaves the database alone. */
  @Scheduled(fixedDelayString = "${linli.live.interval:300}")
  synchronized void passOn() {
    if (subscribers.isEmpty()) {
      newest = -1;
      return;
    }
    List<LiveEvent> batch = events.after(Math.max(0, newest - LOOK_BACK), LOOK_BACK + BATCH);
    for (LiveEvent event : batch) {
      newest = Math.max(newest, event.id());
      if (sent.put(event.id(), true) == null) {
        tell(event);
      }
    }
  }

  /** Whoever has just connected fetches everything anyway: the first one starts at what is newest now. */
  private synchronized void begin() {
    if (newest >= 0) {
      return;
    }
    newest = events.newestId();
    events.after(Math.max(0, newest - LOOK_BACK), LOOK_BACK).forEach(event -> sent.put(event.id(), true));
  }

  @Scheduled(fixedDelayString = "${linli.live.ping:20000}")
  void pingAll() {
    subscribers.forEach(this::ping);
  }

  private void tell(LiveEvent event) {
    for (Subscriber subscriber : subscribers) {
      if (subscriber.concerns(event)) {
        send(subscriber, () -> subscriber.send(event));
      }
    }
  }

  private void ping(Subscriber subscriber) {
    send(subscriber, subscriber::ping);
  }

  private void send(Subscriber subscriber, Sending sending) {
    try {
      sending.run();
    } catch (IOException | IllegalStateException gone) {
      // The browser closed the connection or lost it; it connects again when it is back.
      subscribers.remove(subscriber);
    }
  }

  /** A write to a connection that may be gone. */
  private interface Sending {
    void run() throws IOException;
  }
}
