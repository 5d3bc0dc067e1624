package io.linli.cases.web;

import io.linli.cases.Catalogue;
import io.linli.cases.ServiceEntry;
import io.linli.cases.StartCase;
import io.linli.identity.Actor;
import io.linli.identity.CurrentActor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The service catalogue: what may I start, what does it ask, start it. */
@RestController
class ServiceController {

  private final Catalogue catalogue;
  private final StartCase startCase;
  private final JsonMapper json;

  ServiceController(Catalogue catalogue, StartCase startCase, JsonMapper json) {
    this.catalogue = catalogue;
    this.startCase = startCase;
    this.json = json;
  }

  @GetMapping("/api/services")
  List<ServiceView> services() {
    return catalogue.startable(CurrentActor.require()).stream().map(ServiceView::of).toList();
  }

  /** The Camunda Form as deployed, in English for who asks for English, with one more member, {@code data}: what it is filled with. */
  @GetMapping(path = "/api/services/{key}/form", produces = MediaType.APPLICATION_JSON_VALUE)
  ObjectNode form(@PathVariable String key, Locale locale) {
    Actor actor = CurrentActor.require();
    ObjectNode form = (ObjectNode) json.readTree(FormTexts.in(locale, catalogue.startForm(actor, key)));
    form.set("data", json.valueToTree(catalogue.startData(actor, key)));
    return form;
  }

  @PostMapping("/api/services/{key}")
  @ResponseStatus(HttpStatus.CREATED)
  StartedView start(
      @PathVariable String key,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
      @RequestBody Submission submission) {
    StartCase.Started started =
        startCase.start(
            CurrentActor.require(), key, submission.given(), submission.enclosed(), idempotencyKey);
    return new StartedView(started.caseId(), started.number());
  }

  record StartedView(UUID caseId, String number) {}

  record ServiceView(
      String key, String name, String nameEn, String description, String descriptionEn, String icon) {

    static ServiceView of(ServiceEntry service) {
      return new ServiceView(
          service.key(),
          service.name().zh(),
          service.name().en(),
          service.description().zh(),
          service.description().en(),
          service.icon());
    }
  }
}
