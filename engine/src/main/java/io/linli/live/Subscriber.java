package io.linli.live;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Audience;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open browser, whose it is, and what it has still to be told.
 *
 * <p>Each has a queue of its own, written by one thread at a time: a browser that reads slowly delays nobody else, and one
 * that does not read at all is let go. It connects again and fetches everything anew, so nothing is missed.
 */
final class Subscriber {

  /** More unread events than a browser ever has that still reads. */
  private static final int MOST_WAITING = 1000;

  private final Actor actor;
  private final SseEmitter emitter;
  private final Executor writers;
  private final Queue<SseEmitter.SseEventBuilder> waiting = new ArrayDeque<>();
  private boolean writing;
  private boolean ended;

  Subscriber(Actor actor, SseEmitter emitter, Executor writers) {
    this.actor = actor;
    this.emitter = emitter;
    this.writers = writers;
  }

  String username() {
    return actor.username();
  }

  /** Only the own community's, and only what is addressed to this person. */
  boolean concerns(LiveEvent event) {
    return event.communityId().equals(actor.communityId()) && includes(event.audience());
  }

  private boolean includes(Audience audience) {
    return switch (audience.kind()) {
      case COMMUNITY -> true;
      // Who still has to vote is not looked up for each browser: every owner fetches the inbox anew and sees their own.
      case OWNERS, VOTE_PENDING -> actor.isAnyOf(Role.OWNER, Role.DEVELOPER);
      case PERSON -> audience.ref().equals(actor.username());
      // Where somebody lives is not looked up for each browser either; what they get is an id that they may fetch, or not.
      case BUILDING, ENTRANCE, UNIT -> true;
      case ROLE -> Role.of(audience.ref()).filter(actor::is).isPresent();
    };
  }

  void tell(LiveEvent event) {
    say(SseEmitter.event().id(Long.toString(event.id())).name(event.topic()).data(new Subject(event.subjectId())));
  }

  void ping() {
    say(SseEmitter.event().name("ping").data("{}"));
  }

  /** Ends the stream in good order; what is still waiting is not told. */
  synchronized void letGo() {
    end();
    emitter.complete();
  }

  private synchronized void say(SseEmitter.SseEventBuilder message) {
    if (ended) {
      return;
    }
    if (waiting.size() >= MOST_WAITING) {
      end();
      emitter.completeWithError(new IOException("The browser does not read"));
      return;
    }
    waiting.add(message);
    if (!writing) {
      writing = true;
      writers.execute(this::write);
    }
  }

  private void write() {
    for (var message = next(); message != null; message = next()) {
      try {
        emitter.send(message);
      } catch (IOException | RuntimeException gone) {
        // The browser closed the connection or lost it, and the container says so in more than one way.
        end();
      }
    }
  }

  private synchronized SseEmitter.@Nullable SseEventBuilder next() {
    SseEmitter.SseEventBuilder message = waiting.poll();
    writing = message != null;
    return message;
  }

  private synchronized void end() {
    ended = true;
    waiting.clear();
  }

  synchronized boolean hasEnded() {
    return ended;
  }

  /** What a browser gets: the id of what to fetch again, never the content. */
  record Subject(String id) {}
}
