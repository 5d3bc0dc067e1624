package io.linli.rulesets.web;

import io.linli.identity.Actor;
import io.linli.identity.CurrentActor;
import io.linli.identity.Role;
import io.linli.problems.Forbidden;
import io.linli.problems.Text;
import io.linli.rules.Decision;
import io.linli.rulesets.Decide;
import io.linli.rulesets.DecisionRecord;
import io.linli.rulesets.PublishRuleset;
import io.linli.rulesets.RulesetDrafts;
import io.linli.rulesets.RulesetView;
import io.linli.rulesets.Rulesets;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.json.JsonMapper;

/** Rulesets for process owners. */
@RestController
class RulesetController {

  private static final int MOST = 200;

  private final Rulesets rulesets;
  private final Decide decide;
  private final PublishRuleset publish;
  private final RulesetDrafts drafts;
  private final JsonMapper json;

  RulesetController(Rulesets rulesets, Decide decide, PublishRuleset publish, RulesetDrafts drafts, JsonMapper json) {
    this.rulesets = rulesets;
    this.decide = decide;
    this.publish = publish;
    this.drafts = drafts;
    this.json = json;
  }

  @GetMapping("/api/rulesets")
  List<RulesetView> list() {
    onlyThoseWhoOwnRules();
    return rulesets.all();
  }

  @GetMapping("/api/rulesets/{key}")
  RulesetView one(@PathVariable String key) {
    onlyThoseWhoOwnRules();
    return rulesets.one(key);
  }

  /**
   * The files of a version, by name.
   *
   * @param version the number of a published version, {@code packaged}, or nothing for the one in force
   */
  @GetMapping("/api/rulesets/{key}/files")
  Map<String, String> files(@PathVariable String key, @RequestParam(defaultValue = "") String version) {
    onlyThoseWhoOwnRules();
    return rulesets.files(key, version);
  }

  @PostMapping("/api/rulesets/{key}/try")
  Tried attempt(@PathVariable String key, @RequestBody Map<String, @Nullable Object> facts) {
    onlyThoseWhoOwnRules();
    return Tried.of(decide.attempt(key, facts));
  }

  /** What changed files would decide; nothing is stored. */
  @PostMapping("/api/rulesets/{key}/draft/try")
  Tried attemptDraft(@PathVariable String key, @RequestBody @Valid DraftTrial trial) {
    onlyThoseWhoOwnRules();
    return Tried.of(drafts.attempt(key, trial.files(), trial.facts()));
  }

  /** Whether changed files could be published: compiles them and runs their golden cases; nothing is stored. */
  @PostMapping("/api/rulesets/{key}/draft/check")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void check(@PathVariable String key, @RequestBody @Valid Draft draft) {
    onlyThoseWhoOwnRules();
    drafts.checked(key, draft.files());
  }

  @PostMapping("/api/rulesets/{key}/versions")
  @ResponseStatus(HttpStatus.CREATED)
  Published publish(@PathVariable String key, @RequestBody @Valid Publication publication) {
    Actor actor = onlyThoseWhoOwnRules();
    int number = publish.publish(key, publication.files(), publication.remark(), actor.username());
    return new Published(number);
  }

  @GetMapping("/api/rulesets/{key}/decisions")
  List<DecisionView> decisions(@PathVariable String key, @RequestParam(defaultValue = "50") int limit) {
    onlyThoseWhoOwnRules();
    return decide.decided(key, Math.max(1, Math.min(limit, MOST))).stream().map(this::view).toList();
  }

  private DecisionView view(DecisionRecord record) {
    return new DecisionView(
        record.id(),
        record.versionName(),
        json.readTree(record.input()),
        json.readTree(record.result()),
        json.readTree(record.firedRules()),
        record.caseId(),
        record.decidedAt());
  }

  private static Actor onlyThoseWhoOwnRules() {
    Actor actor = CurrentActor.require();
    if (!actor.isAnyOf(Role.PROCESS_OWNER, Role.ADMINISTRATOR)) {
      throw new Forbidden(
          new Text("规则集由流程负责人管理，您的账号没有这个权限。", "Rulesets belong to process owners; your account may not see them."));
    }
    return actor;
  }

  record Tried(
      Object result, List<String> reasons, List<String> reasonsEn, List<String> firedRules, String version) {

    static Tried of(Decision<?> decision) {
      return new Tried(
          decision.result(), decision.reasons(), decision.reasonsEn(), decision.firedRules(), decision.version());
    }
  }

  record Draft(@NotEmpty Map<@Size(max = 100) String, @NotNull @Size(max = 1_000_000) String> files) {}

  record DraftTrial(
      @NotEmpty Map<@Size(max = 100) String, @NotNull @Size(max = 1_000_000) String> files,
      @NotNull Map<String, @Nullable Object> facts) {}

  record Publication(
      @NotEmpty Map<@Size(max = 100) String, @NotNull @Size(max = 1_000_000) String> files,
      @NotBlank @Size(max = 500) String remark) {}

  record Published(int version) {}

  record DecisionView(
      UUID id,
      String version,
      Object input,
      Object result,
      Object firedRules,
      @Nullable UUID caseId,
      Instant decidedAt) {}
}
