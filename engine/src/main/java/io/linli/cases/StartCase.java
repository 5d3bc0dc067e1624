package io.linli.cases;

import io.linli.cases.CaseProcesses.CheckedForm;
import io.linli.cases.ServiceStart.Completed;
import io.linli.documents.DocumentOwner;
import io.linli.documents.Documents;
import io.linli.identity.Actor;
import io.linli.identity.Usernames;
import io.linli.photos.PhotoOwner;
import io.linli.photos.Photos;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts a service: the case, its photos and its process in one transaction, and all of it once for an {@code Idempotency-Key}.
 *
 * <p>The key belongs to the person. The same key with the same request gives the same case; with another request it is refused,
 * because answering with a case that says something else would hide a defect of the client.
 */
@Service
public class StartCase {

  private static final int LONGEST_TITLE = 200;

  /** Variable that a feature's {@link ServiceStart} gives; models and the engine's gates read it. */
  private static final String KEPT_FROM = "keptFrom";

  private final Catalogue catalogue;
  private final CaseProcesses processes;
  private final ServiceStarts starts;
  private final CaseNumbers numbers;
  private final CaseRows cases;
  private final Photos photos;
  private final Documents documents;
  private final CaseLinks links;
  private final JsonMapper json;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final StripedLocks startKeys = new StripedLocks();

  StartCase(
      Catalogue catalogue,
      CaseProcesses processes,
      ServiceStarts starts,
      CaseNumbers numbers,
      CaseRows cases,
      Photos photos,
      Documents documents,
      CaseLinks links,
      JsonMapper json,
      TransactionTemplate transaction,
      Clock clock) {
    this.catalogue = catalogue;
    this.processes = processes;
    this.starts = starts;
    this.numbers = numbers;
    this.cases = cases;
    this.photos = photos;
    this.documents = documents;
    this.links = links;
    this.json = json;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** {@link #start(Actor, String, Map, Enclosed, String)} with nothing but photos. */
  public Started start(
      Actor actor,
      String serviceKey,
      Map<String, @Nullable Object> submitted,
      List<UUID> photoIds,
      @Nullable String idempotencyKey) {
    return start(actor, serviceKey, submitted, Enclosed.photos(photoIds), idempotencyKey);
  }

  /**
   * @throws CaseRefused for an unknown service, one that is not for this person, a missing key or one used for something else
   * @throws io.linli.problems.BadRequest when the form does not accept what was typed
   */
  public Started start(
      Actor actor,
      String serviceKey,
      Map<String, @Nullable Object> submitted,
      Enclosed enclosed,
      @Nullable String idempotencyKey) {
    StartKey key = StartKey.of(idempotencyKey);
    ServiceEntry service = catalogue.startable(actor, serviceKey);
    photos.checkNumber(enclosed.photos());
    String digest = key.digest(json, serviceKey, submitted, enclosed);
    Lock lock = startKeys.of(actor.username() + " " + key.value());
    // The unique key in the database decides; waiting here only spares repeated requests their number and their collision.
    lock.lock();
    try {
      return same(actor, key, digest).orElseGet(() -> startNew(actor, service, submitted, enclosed, key, digest));
    } finally {
      lock.unlock();
    }
  }

  private Started startNew(
      Actor actor,
      ServiceEntry service,
      Map<String, @Nullable Object> submitted,
      Enclosed enclosed,
      StartKey key,
      String digest) {
    Optional<ServiceStart> feature = starts.of(service.key());
    Map<String, @Nullable Object> shownWith = feature.map(it -> it.data(actor)).orElseGet(Map::of);
    CheckedForm form = processes.checkStart(service, submitted, shownWith);
    Completed completed =
        feature
            .map(it -> it.complete(actor, form.values()))
            .orElseGet(() -> new Completed(title(form, service), form.values()));
    String number = numbers.next(service.numberPrefix());
    CaseDraft draft =
        new CaseDraft(
            UUID.randomUUID(),
            service,
            cut(completed.title()),
            actor,
            json.writeValueAsString(form.answers()),
            key.value(),
            digest);
    try {
      return Deadlocks.retry(() -> created(draft, number, completed.variables(), enclosed));
    } catch (DataIntegrityViolationException | ConcurrencyFailureException collided) {
      // Another node took the same key at the same moment; if it was not that, it was a real failure.
      return same(actor, key, digest).orElseThrow(() -> collided);
    }
  }

  private Started created(CaseDraft draft, String number, Map<String, @Nullable Object> variables, Enclosed enclosed) {
    Started started =
        transaction.execute(
            status -> {
              Case saved = cases.saveAndFlush(new Case(draft, number, clock.instant()));
              enclose(saved, enclosed, draft.requester());
              saved.keepFrom(Usernames.in(variables.get(KEPT_FROM)));
              starts.of(saved.service()).ifPresent(feature -> feature.opened(saved, variables));
              String processId = processes.start(saved, draft.service(), variables, draft.requester());
              return new Started(saved.id(), saved.number(), processId);
            });
    if (started == null) {
      throw new IllegalStateException("A transaction without a result");
    }
    return started;
  }

  private void enclose(Case saved, Enclosed enclosed, Actor requester) {
    photos.bind(enclosed.photos(), owner(saved.id()), requester.username(), saved.serviceName());
    documents.attach(
        enclosed.documents(), documents(saved.id()), requester.username());
    if (enclosed.linkedCase() != null) {
      links.link(requester, enclosed.linkedCase(), saved);
    }
  }

  private Optional<Started> same(Actor actor, StartKey key, String digest) {
    return cases
        .findByRequesterAndStartKey(actor.username(), key.value())
        .map(
            found -> {
              if (!found.startedBy(digest)) {
                throw CaseRefused.keyReused();
              }
              return new Started(found.id(), found.number(), null);
            });
  }

  static PhotoOwner owner(UUID caseId) {
    return new PhotoOwner(CaseAccess.KIND, caseId.toString());
  }

  static DocumentOwner documents(UUID caseId) {
    return new DocumentOwner(CaseAccess.KIND, caseId.toString());
  }

  private static String title(CheckedForm form, ServiceEntry service) {
    if (form.values().get("title") instanceof String title && !title.isBlank()) {
      return title;
    }
    return service.name().zh();
  }

  private static String cut(String title) {
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
  }

  /**
   * A case that runs.
   *
   * @param processId its process instance, null when the case was there before
   */
  public record Started(UUID caseId, String number, @Nullable String processId) {}
}
