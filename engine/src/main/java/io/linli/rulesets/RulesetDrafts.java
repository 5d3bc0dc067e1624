package io.linli.rulesets;

import io.linli.problems.BadRequest;
import io.linli.problems.FieldProblem;
import io.linli.problems.Text;
import io.linli.rules.Decision;
import io.linli.rules.Defect;
import io.linli.rules.GoldenCases;
import io.linli.rules.GoldenCasesRefused;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetRejected;
import io.linli.rules.RulesetSource;
import io.linli.rules.catalog.RulesetCatalog;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a changed ruleset before anybody is bound by it: whether it compiles, passes its golden cases, and what it says to some facts. */
@Service
public class RulesetDrafts {

  private final RulesetCatalog catalog;
  private final RulesetsInForce inForce;
  private final Decide decide;

  RulesetDrafts(RulesetCatalog catalog, RulesetsInForce inForce, Decide decide) {
    this.catalog = catalog;
    this.inForce = inForce;
    this.decide = decide;
  }

  /**
   * Compiles the version in force with these files changed, and runs its golden cases. Nothing is stored.
   *
   * @param files the changed files by name; the others stay as they are in force
   * @throws BadRequest when the ruleset does not compile or fails a golden case; each error names file, line and rule
   */
  @Transactional(readOnly = true)
  public RulesetSource checked(String name, Map<String, String> files) {
    RulesetSource source = changed(name, files);
    requireClean(source);
    return source;
  }

  /**
   * Decides with a draft, whatever its golden cases say, and without leaving a trace.
   *
   * @throws BadRequest when the draft does not compile, or the facts do not fit it
   */
  @Transactional(readOnly = true)
  public Decision<?> attempt(String name, Map<String, String> files, Map<String, ? extends @Nullable Object> facts) {
    return decide.attempt(compile(changed(name, files)), facts);
  }

  private RulesetSource changed(String name, Map<String, String> files) {
    RulesetSource source = inForce.sourceOf(name);
    for (Map.Entry<String, String> file : files.entrySet()) {
      source = source.with(file.getKey(), file.getValue());
    }
    return source;
  }

  private void requireClean(RulesetSource source) {
    Ruleset ruleset = compile(source);
    GoldenCases.Report report = goldenCases(source).run(ruleset);
    if (!report.isClean()) {
      throw new BadRequest(
          new Text("样例没有全部通过。", "Not all golden cases passed."), problems(report));
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
          new Text("规则有错误。", "The rules have errors."),
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
