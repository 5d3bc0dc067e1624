package io.linli.rulesets;

import io.linli.communities.Parameters;
import io.linli.problems.BadRequest;
import io.linli.problems.Conflict;
import io.linli.problems.FieldProblem;
import io.linli.problems.Text;
import io.linli.rules.Decision;
import io.linli.rules.FactsRefused;
import io.linli.rules.RuleFailed;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetRunaway;
import io.linli.rules.Undecided;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Asks a ruleset, and writes down what it said. */
@Service
public class Decide {

  private static final String JURISDICTION = "jurisdiction";
  private static final String DATE = "date";

  private final RulesetsInForce inForce;
  private final DecisionLog log;
  private final JsonMapper json;
  private final Parameters parameters;
  private final Clock clock;
  private final ZoneId zone;

  Decide(RulesetsInForce inForce, DecisionLog log, JsonMapper json, Parameters parameters, Clock clock, ZoneId zone) {
    this.inForce = inForce;
    this.log = log;
    this.json = json;
    this.parameters = parameters;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * Decides for a case; the entry in the log is part of the caller's transaction.
   *
   * @throws BadRequest when the facts do not fit the ruleset, with each field named
   */
  @Transactional
  public Decision<?> decide(String ruleset, Map<String, ? extends @Nullable Object> facts, @Nullable UUID caseId) {
    Decision<?> decision = answer(inForce.of(ruleset), facts);
    log.save(
        new DecisionRecord(
            UUID.randomUUID(),
            ruleset,
            decision.version(),
            json.writeValueAsString(facts),
            json.writeValueAsString(decision.result()),
            json.writeValueAsString(decision.firedRules()),
            caseId,
            clock.instant()));
    return decision;
  }

  /**
   * Decides without leaving a trace. The facts {@code jurisdiction} and {@code date} may be left out: they are then the community's, and today.
   *
   * @throws BadRequest when the facts do not fit the ruleset, with each field named, or when the rules leave the question open
   * @throws Conflict when a published rule breaks on these facts, or the version in force does not compile any more
   */
  @Transactional(readOnly = true)
  public Decision<?> attempt(String name, Map<String, ? extends @Nullable Object> facts) {
    return attempt(inForce.of(name), facts);
  }

  /** As above, with a version that need not be in force. */
  Decision<?> attempt(Ruleset ruleset, Map<String, ? extends @Nullable Object> facts) {
    List<String> asked = ruleset.definition().inputNames();
    Map<String, @Nullable Object> complete = new LinkedHashMap<>(facts);
    if (asked.contains(JURISDICTION)) {
      complete.computeIfAbsent(JURISDICTION, fact -> parameters.jurisdiction());
    }
    if (asked.contains(DATE)) {
      complete.computeIfAbsent(DATE, fact -> LocalDate.now(clock.withZone(zone)));
    }
    return answer(ruleset, complete);
  }

  private static Decision<?> answer(Ruleset ruleset, Map<String, ? extends @Nullable Object> facts) {
    try {
      return ruleset.decide(facts);
    } catch (FactsRefused refused) {
      throw new BadRequest(
          new Text("有些事实不符合这个规则集的要求。", "Some facts do not fit this ruleset."),
          refused.problems().stream()
              .map(problem -> new FieldProblem(problem.field(), new Text(problem.messageZh(), problem.messageEn())))
              .toList());
    } catch (Undecided undecided) {
      throw new BadRequest(new Text(undecided.messageZh(), String.valueOf(undecided.getMessage())));
    } catch (RuleFailed | RulesetRunaway broken) {
      throw new Conflict(
          "ruleset-broken",
          new Text("规则在这些事实上出错，请检查规则：" + broken.getMessage(), "The rules break on these facts; look at them: " + broken.getMessage()));
    }
  }

  /** What a ruleset decided last for a case. */
  @Transactional(readOnly = true)
  public Optional<DecisionRecord> lastFor(UUID caseId, String ruleset) {
    return log.findByCaseIdAndRulesetOrderByDecidedAtDesc(caseId, ruleset, Limit.of(1)).stream().findFirst();
  }

  /** The newest decisions of one ruleset. */
  @Transactional(readOnly = true)
  public List<DecisionRecord> decided(String ruleset, int limit) {
    inForce.requireKnown(ruleset);
    return log.findByRulesetOrderByDecidedAtDesc(ruleset, Limit.of(limit));
  }
}
