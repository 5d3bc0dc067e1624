package io.linli.cases.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.linli.cases.AddToCase;
import io.linli.cases.Case;
import io.linli.cases.CaseDesk;
import io.linli.cases.CaseDiagrams;
import io.linli.cases.CaseDiagrams.Diagram;
import io.linli.cases.CaseProcesses.Due;
import io.linli.cases.CaseState;
import io.linli.cases.GivenAnswer;
import io.linli.cases.Milestone;
import io.linli.cases.OpenTask;
import io.linli.cases.WithdrawCase;
import io.linli.documents.Attachment;
import io.linli.identity.CurrentActor;
import io.linli.photos.Photo;
import io.linli.problems.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases: list, one with its timeline, its diagram, and taking it back. */
@RestController
class CaseController {

  private static final int MOST = 200;

  private final CaseDesk desk;
  private final CaseDiagrams diagrams;
  private final WithdrawCase withdrawCase;
  private final AddToCase addToCase;

  CaseController(CaseDesk desk, CaseDiagrams diagrams, WithdrawCase withdrawCase, AddToCase addToCase) {
    this.desk = desk;
    this.diagrams = diagrams;
    this.withdrawCase = withdrawCase;
    this.addToCase = addToCase;
  }

  /**
   * @param state {@code open} or {@code closed}, anything else for all
   * @param mine true leaves out what the person sees only as staff
   */
  @GetMapping("/api/cases")
  List<ItemView> cases(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(defaultValue = "50") int limit) {
    return desk.list(CurrentActor.require(), open(state), mine, Math.max(1, Math.min(limit, MOST))).stream()
        .map(item -> ItemView.of(item.about(), item.latest()))
        .toList();
  }

  @GetMapping("/api/cases/{id}")
  DetailsView details(@PathVariable UUID id) {
    return DetailsView.of(desk.details(CurrentActor.require(), id));
  }

  @GetMapping("/api/cases/{id}/diagram")
  DiagramView diagram(@PathVariable UUID id) {
    return DiagramView.of(diagrams.of(CurrentActor.require(), id));
  }

  @PostMapping("/api/cases/{id}/photos")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void photos(@PathVariable UUID id, @RequestBody MorePhotos more) {
    addToCase.photos(CurrentActor.require(), id, more.ids());
  }

  @PostMapping("/api/cases/{id}/remarks")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remark(@PathVariable UUID id, @RequestBody Remark remark) {
    addToCase.remark(CurrentActor.require(), id, remark.text());
  }

  @PostMapping("/api/cases/{id}/withdraw")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable UUID id, @RequestBody Withdrawal withdrawal) {
    withdrawCase.withdraw(CurrentActor.require(), id, withdrawal.reason());
  }

  private static @Nullable Boolean open(String state) {
    return switch (state) {
      case "open" -> Boolean.TRUE;
      case "closed" -> Boolean.FALSE;
      default -> null;
    };
  }

  record Withdrawal(@Nullable String reason) {}

  record Remark(@Nullable String text) {}

  record MorePhotos(@Nullable List<@Nullable UUID> photos) {

    List<UUID> ids() {
      return photos == null ? List.of() : photos.stream().filter(Objects::nonNull).map(UUID.class::cast).toList();
    }
  }

  /** @param status the latest milestone; the service's name until the model has published one */
  record ItemView(
      UUID id,
      String number,
      String service,
      String serviceName,
      String serviceNameEn,
      String title,
      String status,
      String statusEn,
      CaseState state,
      Instant openedAt,
      @Nullable Instant closedAt) {

    static ItemView of(Case about, @Nullable Milestone latest) {
      var status = latest == null ? about.serviceName() : latest.text();
      return new ItemView(
          about.id(),
          about.number(),
          about.service(),
          about.serviceName().zh(),
          about.serviceName().en(),
          about.title(),
          status.zh(),
          status.en(),
          about.state(),
          about.openedAt(),
          about.closedAt());
    }
  }

  record DetailsView(
      UUID id,
      String number,
      String service,
      String serviceName,
      String serviceNameEn,
      String title,
      String status,
      String statusEn,
      CaseState state,
      @Nullable String requesterName,
      Instant openedAt,
      @Nullable Instant closedAt,
      @Nullable String withdrawReason,
      boolean withdrawable,
      List<PhotoView> photos,
      List<Attachment> documents,
      List<GivenAnswer> answers,
      List<VoteView> votes,
      List<MilestoneView> timeline,
      List<Due> due,
      List<TaskView> tasks,
      @JsonAnyGetter Map<String, @Nullable Object> parts) {

    static DetailsView of(CaseDesk.Details details) {
      List<Milestone> timeline = details.timeline();
      ItemView item = ItemView.of(details.about(), latest(timeline));
      return new DetailsView(
          item.id(),
          item.number(),
          item.service(),
          item.serviceName(),
          item.serviceNameEn(),
          details.title(),
          item.status(),
          item.statusEn(),
          item.state(),
          details.inside() ? details.about().requesterName() : null,
          item.openedAt(),
          item.closedAt(),
          details.inside() ? details.about().withdrawReason() : null,
          details.withdrawable(),
          details.photos().stream().map(PhotoView::of).toList(),
          details.documents().stream().map(Attachment::of).toList(),
          details.answers(),
          details.votes().stream().map(VoteView::new).toList(),
          timeline.stream().map(milestone -> MilestoneView.of(milestone, details.inside())).toList(),
          details.due(),
          details.tasks().stream().map(TaskView::of).toList(),
          details.parts());
    }

    /** Remarks stand on the timeline, but they are not where the case stands. */
    private static @Nullable Milestone latest(List<Milestone> timeline) {
      return timeline.stream().filter(milestone -> !milestone.confidential()).reduce((before, after) -> after).orElse(null);
    }
  }

  /** @param label with what it came; null for older photos */
  record PhotoView(UUID id, @Nullable String label, @Nullable String labelEn, @Nullable Instant at) {

    static PhotoView of(Photo photo) {
      Text label = photo.label().orElse(null);
      return new PhotoView(
          photo.id(), label == null ? null : label.zh(), label == null ? null : label.en(), photo.boundAt());
    }
  }

  record VoteView(UUID id) {}

  record MilestoneView(Instant at, String milestone, String milestoneEn, @Nullable String by) {

    static MilestoneView of(Milestone milestone, boolean named) {
      return new MilestoneView(
          milestone.reachedAt(), milestone.text().zh(), milestone.text().en(), named ? milestone.reachedBy() : null);
    }
  }

  /** @param mine whether the reader has claimed it */
  record TaskView(String id, String name, @Nullable String nameEn, boolean mine, @Nullable Instant dueAt) {

    static TaskView of(OpenTask task) {
      return new TaskView(task.id(), task.name(), task.nameEn(), task.mine(), task.dueAt());
    }
  }

  record DiagramView(
      String process, String bpmn, List<String> visited, Set<String> current, List<DiagramView> called) {

    static DiagramView of(Diagram diagram) {
      return new DiagramView(
          diagram.process(),
          diagram.bpmn(),
          diagram.visited(),
          diagram.current(),
          diagram.called().stream().map(DiagramView::of).toList());
    }
  }
}
