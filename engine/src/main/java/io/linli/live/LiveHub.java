package io.linli.live;

import io.linli.identity.Actor;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Passes new live events on to the browsers that are connected to this node.
 *
 * <p>It reads the table, not the memory of the node that wrote, so that every node tells its own browsers; the node that wrote
 * looks at once, the others with their next look. Ids are given out before the commit, so a smaller id may show up after a
 * larger one: the last {@value #LOOK_BACK} ids are read again and those already sent are remembered.
 */
@Service
public class LiveHub {

  private static final int LOOK_BACK = 500;
  private static final int BATCH = 2000;
  private static final int WRITERS = 8;

  /** Many changes at once are read together. */
  private static final long GATHERING_MILLIS = 20;

  /** A person with more windows than this has left some open somewhere; the oldest goes. */
  private static final int MOST_PER_PERSON = 20;

  /** A browser connects again by itself; the limit makes it log in anew when its session has ended. */
  private static final Duration CONNECTION = Duration.ofMinutes(15);

  private final LiveEvents events;
  private final Queue<Subscriber> subscribers = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean awake = new AtomicBoolean();
  private final ScheduledExecutorService writers =
      Executors.newScheduledThreadPool(WRITERS, new CustomizableThreadFactory("live-"));
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
    Subscriber subscriber = new Subscriber(actor, emitter, writers);
    emitter.onCompletion(() -> subscribers.remove(subscriber));
    emitter.onTimeout(emitter::complete);
    emitter.onError(error -> subscribers.remove(subscriber));
    begin(subscriber);
    subscriber.ping();
    return emitter;
  }

  /** An open stream is a request that never ends by itself: without this, stopping would wait for it in vain for half a minute. */
  @EventListener(ContextClosedEvent.class)
  void letEverybodyGo() {
    subscribers.forEach(Subscriber::letGo);
  }

  @PreDestroy
  void stop() {
    writers.shutdownNow();
  }

  public int connected() {
    return subscribers.size();
  }

  /** What this node has just committed is told within a blink. */
  @TransactionalEventListener(fallbackExecution = true)
  void written(LiveEvents.Added added) {
    if (!subscribers.isEmpty() && awake.compareAndSet(false, true)) {
      writers.schedule(this::lookNow, GATHERING_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void lookNow() {
    awake.set(false);
    passOn();
  }

  /** Nobody connected, nothing read: an idle node leaves the database alone. */
  @Scheduled(fixedDelayString = "${linli.live.interval:300}")
  synchronized void passOn() {
    subscribers.removeIf(Subscriber::hasEnded);
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
  private synchronized void begin(Subscriber subscriber) {
    if (newest < 0) {
      newest = events.newestId();
      events.after(Math.max(0, newest - LOOK_BACK), LOOK_BACK).forEach(event -> sent.put(event.id(), true));
    }
    List<Subscriber> own = subscribers.stream().filter(one -> one.username().equals(subscriber.username())).toList();
    own.stream().limit(Math.max(0, own.size() - MOST_PER_PERSON + 1)).forEach(Subscriber::letGo);
    subscribers.add(subscriber);
  }

  @Scheduled(fixedDelayString = "${linli.live.ping:20000}")
  void pingAll() {
    subscribers.forEach(Subscriber::ping);
  }

  private void tell(LiveEvent event) {
    subscribers.stream().filter(one -> one.concerns(event)).forEach(one -> one.tell(event));
  }
}
