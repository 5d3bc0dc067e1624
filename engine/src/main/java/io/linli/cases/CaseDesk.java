package io.linli.cases;

import io.linli.cases.CaseProcesses.Due;
import io.linli.cases.CaseReaders.Sight;
import io.linli.documents.Document;
import io.linli.documents.Documents;
import io.linli.identity.Actor;
import io.linli.photos.Photo;
import io.linli.photos.Photos;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shows cases to those who may see them. */
@Service
@Transactional(readOnly = true)
public class CaseDesk {

  private final CaseRows cases;
  private final MilestoneRows milestones;
  private final CaseProcessRows caseProcesses;
  private final CaseAccess access;
  private final CaseProcesses processes;
  private final TaskDesk tasks;
  private final Photos photos;
  private final Documents documents;
  private final List<CaseVotes> votes;
  private final ObjectProvider<CasePart> parts;
  private final JsonMapper json;

  CaseDesk(
      CaseRows cases,
      MilestoneRows milestones,
      CaseProcessRows caseProcesses,
      CaseAccess access,
      CaseProcesses processes,
      TaskDesk tasks,
      Photos photos,
      Documents documents,
      List<CaseVotes> votes,
      ObjectProvider<CasePart> parts,
      JsonMapper json) {
    this.cases = cases;
    this.milestones = milestones;
    this.caseProcesses = caseProcesses;
    this.access = access;
    this.processes = processes;
    this.tasks = tasks;
    this.photos = photos;
    this.documents = documents;
    this.votes = votes;
    this.parts = parts;
    this.json = json;
  }

  /**
   * Cases that the person may see, newest first.
   *
   * @param open true for running ones, false for closed ones, null for both
   * @param onlyOwn leaves out those that the person sees as staff
   */
  public List<Item> list(Actor actor, @Nullable Boolean open, boolean onlyOwn, int limit) {
    List<Case> found = find(actor, states(open), onlyOwn, Limit.of(limit));
    Map<UUID, Milestone> latest =
        milestones.latest(found.stream().map(Case::id).toList()).stream()
            .collect(Collectors.toMap(Milestone::caseId, Function.identity(), (one, other) -> other));
    return found.stream().map(each -> new Item(each, latest.get(each.id()))).toList();
  }

  /** @throws CaseRefused when there is no such case for this person */
  public Details details(Actor actor, UUID caseId) {
    CaseAccess.Seen seen = access.seen(actor, caseId);
    Case found = seen.about();
    List<String> running =
        caseProcesses.of(caseId).stream().filter(CaseProcess::running).map(CaseProcess::id).toList();
    if (seen.sight() == Sight.PUBLIC) {
      return publicDetails(actor, found, running);
    }
    return new Details(
        found,
        access.title(actor, found),
        true,
        milestones.timeline(caseId),
        processes.due(running),
        tasks.of(running, actor),
        photos.of(StartCase.owner(caseId)),
        documents.of(StartCase.documents(caseId)),
        votes.stream().flatMap(each -> each.of(caseId).stream()).toList(),
        json.readValue(found.answers(), new TypeReference<List<GivenAnswer>>() {}),
        found.requester().equals(actor.username())
            && found.state() == CaseState.RUNNING
            && processes.withdrawable(found),
        parts(actor, found));
  }

  private Details publicDetails(Actor actor, Case found, List<String> running) {
    return new Details(
        found,
        access.title(actor, found),
        false,
        milestones.timeline(found.id()).stream().filter(milestone -> !milestone.confidential()).toList(),
        processes.due(running),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        parts(actor, found));
  }

  /** By name; a feature that knows nothing of the case says null. */
  private Map<String, @Nullable Object> parts(Actor actor, Case about) {
    Map<String, @Nullable Object> told = new TreeMap<>();
    parts.forEach(part -> told.put(part.name(), part.of(actor, about)));
    return told;
  }

  /** Whether nothing hides from the person who asked for the case, even if they work on it. */
  public boolean knowsRequester(Actor actor, UUID caseId) {
    return cases.findById(caseId).map(found -> access.knowsRequester(actor, found)).orElse(true);
  }

  /** The heading of a case for this person: without what its requester wrote if they may not know who that is. */
  public String title(Actor actor, Case about) {
    return access.title(actor, about);
  }

  /** Short facts of the cases that process instances belong to, by process instance. */
  public Map<String, Case> byProcess(Collection<String> processIds) {
    List<CaseProcess> rows = caseProcesses.withIds(processIds);
    Map<UUID, Case> byId =
        cases.findAllById(rows.stream().map(CaseProcess::caseId).collect(Collectors.toSet())).stream()
            .collect(Collectors.toMap(Case::id, Function.identity()));
    return rows.stream()
        .filter(row -> byId.containsKey(row.caseId()))
        .collect(Collectors.toMap(CaseProcess::id, row -> byId.get(row.caseId())));
  }

  private List<Case> find(Actor actor, Set<CaseState> states, boolean onlyOwn, Limit limit) {
    if (onlyOwn) {
      return cases.requestedBy(actor.username(), states, limit);
    }
    if (CaseAccess.seesAll(actor)) {
      return cases.all(actor.username(), states, limit).stream().filter(found -> access.seesEverything(actor, found)).toList();
    }
    return cases.concerning(actor.username(), tasks.processesWithTasksFor(actor), states, limit);
  }

  private static Set<CaseState> states(@Nullable Boolean open) {
    if (open == null) {
      return EnumSet.allOf(CaseState.class);
    }
    return open ? EnumSet.of(CaseState.RUNNING) : EnumSet.complementOf(EnumSet.of(CaseState.RUNNING));
  }

  /** A case in a list; without a milestone its model has not published one yet. */
  public record Item(Case about, @Nullable Milestone latest) {}

  /**
   * Everything that a person sees of one case.
   *
   * @param title as this person reads it
   * @param inside whether they are told who asked for it, and whose act a milestone was
   * @param parts what features add, by name
   */
  public record Details(
      Case about,
      String title,
      boolean inside,
      List<Milestone> timeline,
      List<Due> due,
      List<OpenTask> tasks,
      List<Photo> photos,
      List<Document> documents,
      List<UUID> votes,
      List<GivenAnswer> answers,
      boolean withdrawable,
      Map<String, @Nullable Object> parts) {}
}
