package io.linli.live;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Audience;
import java.io.IOException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open browser and whose it is. */
record Subscriber(Actor actor, SseEmitter emitter) {

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
      case ROLE -> Role.of(audience.ref()).filter(actor::is).isPresent();
    };
  }

  /** @throws IOException when the browser is gone */
  void send(LiveEvent event) throws IOException {
    emitter.send(SseEmitter.event().id(Long.toString(event.id())).name(event.topic()).data(new Subject(event.subjectId())));
  }

  /** @throws IOException when the browser is gone */
  void ping() throws IOException {
    emitter.send(SseEmitter.event().name("ping").data("{}"));
  }

  /** What a browser gets: the id of what to fetch again, never the content. */
  record Subject(String id) {}
}
