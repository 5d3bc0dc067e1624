package io.linli.cases;

import io.linli.cases.CaseReaders.Sight;
import io.linli.documents.DocumentReaders;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.photos.PhotoReaders;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may see a case: its requester; roles that answer for all of the community's cases; and whoever works or has worked on one of its
 * tasks; and whom the case's feature admits ({@link CaseReaders}), except for those it is kept from. Other owners see a vote's own page, not the case behind it.
 */
@Component
class CaseAccess implements PhotoReaders, DocumentReaders {

  /** Kind of owner of the photos and documents on a case. */
  static final String KIND = "case";

  private static final Role[] ALL_CASES = {
    Role.MANAGER, Role.SERVICE_DESK, Role.COMMITTEE, Role.FINANCE, Role.ADMINISTRATOR, Role.PROCESS_OWNER
  };

  private final CaseRows cases;
  private final FinishedTaskRows finished;
  private final CaseProcessRows processes;
  private final TaskDesk desk;
  private final ObjectProvider<CaseReaders> readers;

  CaseAccess(
      CaseRows cases,
      FinishedTaskRows finished,
      CaseProcessRows processes,
      TaskDesk desk,
      ObjectProvider<CaseReaders> readers) {
    this.cases = cases;
    this.processes = processes;
    this.finished = finished;
    this.desk = desk;
    this.readers = readers;
  }

  static boolean seesAll(Actor actor) {
    return actor.isAnyOf(ALL_CASES);
  }

  Case visible(Actor actor, UUID caseId) {
    return find(actor, caseId).orElseThrow(CaseRefused::unknownCase);
  }

  /** The case, with how much of it the person sees; a case of which they see nothing does not exist for them. */
  Seen seen(Actor actor, UUID caseId) {
    return cases
        .findById(caseId)
        .map(found -> new Seen(found, sight(actor, found)))
        .filter(seen -> seen.sight() != Sight.NOTHING)
        .orElseThrow(CaseRefused::unknownCase);
  }

  record Seen(Case about, Sight sight) {}

  boolean seesEverything(Actor actor, Case about) {
    return sight(actor, about) == Sight.EVERYTHING;
  }

  Optional<Case> find(Actor actor, UUID caseId) {
    return cases.findById(caseId).filter(found -> sight(actor, found) == Sight.EVERYTHING);
  }

  private Sight sight(Actor actor, Case seen) {
    if (seen.keptFrom().contains(actor.username())) {
      return Sight.NOTHING;
    }
    if (seen.requester().equals(actor.username())) {
      return Sight.EVERYTHING;
    }
    Optional<CaseReaders> feature = feature(seen);
    return feature.flatMap(it -> it.atMost(actor, seen)).orElseGet(() -> usualSight(actor, seen, feature));
  }

  private Optional<CaseReaders> feature(Case seen) {
    return readers.stream().filter(each -> each.service().equals(seen.service())).findFirst();
  }

  /** Whether no feature hides from the person who asked, whatever their role and their tasks are. */
  boolean knowsRequester(Actor actor, Case about) {
    return about.requester().equals(actor.username()) || feature(about).flatMap(it -> it.atMost(actor, about)).isEmpty();
  }

  String title(Actor actor, Case about) {
    return knowsRequester(actor, about)
        ? about.title()
        : feature(about).flatMap(it -> it.publicTitle(about)).orElseGet(about::title);
  }

  /** A feature may keep its cases from roles that see all others, and open them to people who see none. */
  private Sight usualSight(Actor actor, Case seen, Optional<CaseReaders> feature) {
    Sight byRight =
        feature
            .map(it -> it.sightOf(actor, seen))
            .orElseGet(() -> seesAll(actor) ? Sight.EVERYTHING : Sight.NOTHING);
    return byRight == Sight.EVERYTHING || worksOn(actor, seen) ? Sight.EVERYTHING : byRight;
  }

  private boolean worksOn(Actor actor, Case seen) {
    return finished.existsByCaseIdAndFinishedBy(seen.id(), actor.username()) || desk.hasTaskIn(running(seen), actor);
  }

  private List<String> running(Case seen) {
    return processes.of(seen.id()).stream().filter(CaseProcess::running).map(CaseProcess::id).toList();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean mayRead(Actor actor, String ownerId) {
    return find(actor, UUID.fromString(ownerId)).isPresent();
  }
}
