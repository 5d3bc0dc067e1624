package io.linli.live.web;

import io.linli.identity.CurrentActor;
import io.linli.live.LiveHub;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of Server-Sent Events of whoever is logged in. */
@RestController
class EventsController {

  private final LiveHub hub;

  EventsController(LiveHub hub) {
    this.hub = hub;
  }

  @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events() {
    return hub.connect(CurrentActor.require());
  }
}
