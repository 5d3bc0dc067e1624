package io.linli.rulesets;

import io.linli.problems.BadRequest;
import io.linli.problems.Conflict;
import io.linli.problems.FieldProblem;
import io.linli.problems.Text;
import io.linli.rules.Defect;
import io.linli.rules.GoldenCases;
import io.linli.rules.GoldenCasesRefused;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetRejected;
import io.linli.rules.RulesetSource;
import io.linli.rules.catalog.RulesetCatalog;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a changed ruleset in force for the current community: it has to compile inside the fence and to pass its golden cases,
 * and from then on every decision of every node uses it.
 */
@Service
public class PublishRuleset {

  private final RulesetCatalog catalog;
  private final RulesetsInForce inForce;
  private final RulesetVersions versions;
  private final Clock clock;

  PublishRuleset(RulesetCatalog catalog, RulesetsInForce inForce, RulesetVersions versions, Clock clock) {
    this.catalog = catalog;
    this.inForce = inForce;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * @param files the changed files by name; the others stay as they are in force
   * @return the number of the new version
   * @throws BadRequest when the ruleset does not compile or fails a golden case; each error names file, line and rule
   * @throws Conflict when somebody else has just published
   */
  @Transactional
  public int publish(String name, Map<String, String> files, String remark, String username) {
    RulesetSource source = inForce.of(name).source();
    for (Map.Entry<String, String> file : files.entrySet()) {
      source = source.with(file.getKey(), file.getValue());
    }
    check(source);
    int number = versions.newestNumber(name).orElse(0) + 1;
    try {
      versions.saveAndFlush(
          new RulesetVersion(UUID.randomUUID(), name, number, source.files(), remark, username, clock.instant()));
    } catch (DataIntegrityViolationException overtaken) {
      throw new Conflict(
          "ruleset-overtaken",
          new Text("别人刚刚发布了新版本，请查看后重新发布。", "Somebody else has just published a version. Look at it, then publish again."));
    }
    return number;
  }

  private void check(RulesetSource source) {
    Ruleset ruleset = compile(source);
    GoldenCases.Report report = goldenCases(source).run(ruleset);
    if (!report.isClean()) {
      throw new BadRequest(
          new Text("样例没有全部通过，版本没有发布。", "Not all golden cases passed; the version was not published."), problems(report));
    }
  }

  private static GoldenCases goldenCases(RulesetSource source) {
    try {
      return GoldenCases.of(source);
    } catch (GoldenCasesRefused refused) {
      Text why = new Text("无法读取样例：" + refused.getMessage(), "The golden cases cannot be read: " + refused.getMessage());
      throw new BadRequest(why, List.of(new FieldProblem("files", why)));
    }
  }

  private static List<FieldProblem> problems(GoldenCases.Report report) {
    Stream<FieldProblem> failures =
        report.failures().stream()
            .map(failure -> new FieldProblem(failure.name(), new Text(failure.messageZh(), failure.messageEn())));
    Stream<FieldProblem> silent =
        report.neverFired().stream()
            .map(rule -> new FieldProblem(rule, new Text("没有样例用到这条规则，请补充一个样例。", "No golden case uses this rule; add one.")));
    return Stream.concat(failures, silent).toList();
  }

  private Ruleset compile(RulesetSource source) {
    try {
      return catalog.compile(source);
    } catch (RulesetRejected rejected) {
      throw new BadRequest(
          new Text("规则有错误，版本没有发布。", "The rules have errors; the version was not published."),
          rejected.defects().stream()
              .map(defect -> new FieldProblem(place(defect), new Text(defect.messageZh(), defect.messageEn())))
              .toList());
    }
  }

  /** File, line and rule, as far as they are known: {@code quorum.drl:12 [Fewer than half]}. */
  private static String place(Defect defect) {
    String line = defect.line() > 0 ? ":" + defect.line() : "";
    String rule = defect.rule() == null ? "" : " [" + defect.rule() + "]";
    return defect.file() + line + rule;
  }
}
