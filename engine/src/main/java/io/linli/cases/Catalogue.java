package io.linli.cases;

import io.linli.identity.Actor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The services of a community, as far as a person may start them. */
@Service
public class Catalogue {

  private final ServiceModels models;
  private final ServiceStarts starts;

  Catalogue(ServiceModels models, ServiceStarts starts) {
    this.models = models;
    this.starts = starts;
  }

  /** What the person may start. */
  public List<ServiceEntry> startable(Actor actor) {
    return models.inForce().stream().filter(service -> service.mayBeStartedBy(actor)).toList();
  }

  /** @throws CaseRefused when there is no such service, or it is not for this person */
  public ServiceEntry startable(Actor actor, String key) {
    ServiceEntry service = models.inForce(key).orElseThrow(CaseRefused::unknownService);
    if (!service.mayBeStartedBy(actor)) {
      throw CaseRefused.mayNotStart();
    }
    return service;
  }

  /** The Camunda Form to fill in, as JSON; an empty one for a service that asks nothing. */
  public String startForm(Actor actor, String key) {
    return models.startForm(startable(actor, key)).orElse(EmptyForm.JSON);
  }

  /** What the form is filled with; empty for a service of which nothing is known before. */
  public Map<String, @Nullable Object> startData(Actor actor, String key) {
    return starts.of(startable(actor, key).key()).map(feature -> feature.data(actor)).orElseGet(Map::of);
  }
}
