package io.linli.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cases with known answers, written in YAML by people who know the law and not Java, and held against a ruleset before it is published.
 *
 * <pre>
 * usual:                      # facts that every case starts from
 *   matter: ORDINARY
 * cases:
 *   - case: 恰好三分之二          # a sentence
 *     given: {forHeads: 200}  # what is different here; null takes a usual fact away
 *     expect: {outcome: PASSED}
 *     says: [已达到三分之二]      # parts of the reasons, in Chinese or English (optional)
 *     fires: [rule name]      # (optional)
 *   - case: 负数
 *     given: {forHeads: -1}
 *     refuses: [forHeads]     # the fields that do not fit, instead of expect
 * </pre>
 */
public final class GoldenCases {

  private static final Set<String> TOP = Set.of("usual", "cases");
  private static final Set<String> INSIDE = Set.of("case", "source", "given", "expect", "says", "fires", "refuses");

  private final List<Case> cases;

  private record Case(
      String name, Map<String, @Nullable Object> given, Map<String, @Nullable Object> expect, List<String> says, List<String> fires, Set<String> refuses) {}

  /** A case whose answer was another one: what was expected and what came, in both languages. */
  public record Failure(String name, String messageZh, String messageEn) {

    @Override
    public String toString() {
      return name + ": " + messageEn;
    }
  }

  /**
   * What running the cases showed.
   *
   * @param count how many cases there are
   * @param failures empty when all is well
   * @param neverFired rules that fired in no case: nothing shows what they do
   */
  public record Report(int count, List<Failure> failures, Set<String> neverFired) {

    public Report {
      failures = List.copyOf(failures);
      neverFired = Set.copyOf(neverFired);
    }

    /** Whether every answer was right and every rule fired somewhere. */
    public boolean isClean() {
      return count > 0 && failures.isEmpty() && neverFired.isEmpty();
    }
  }

  private GoldenCases(List<Case> cases) {
    this.cases = List.copyOf(cases);
  }

  /**
   * The cases that travel with a ruleset.
   *
   * @throws GoldenCasesRefused when there are none or they cannot be read
   */
  public static GoldenCases of(RulesetSource source) {
    String text = source.cases();
    if (text == null) {
      throw new GoldenCasesRefused(source.key() + " has no " + RulesetSource.CASES);
    }
    return parse(text);
  }

  /**
   * Reads cases.
   *
   * @throws GoldenCasesRefused saying which case cannot be read, and why
   */
  public static GoldenCases parse(String text) {
    try {
      Map<String, Object> root = Yaml.mapping(RulesetSource.CASES, text);
      refuseUnknown(RulesetSource.CASES, root, TOP);
      Map<String, @Nullable Object> usual = inner(RulesetSource.CASES, root, "usual");
      List<Case> cases = new ArrayList<>();
      Set<String> names = new LinkedHashSet<>();
      for (Object each : Yaml.list(root, "cases")) {
        Case read = read(usual, Yaml.asMapping("case " + (cases.size() + 1), each));
        if (!names.add(read.name())) {
          throw new GoldenCasesRefused("There are two cases named " + read.name());
        }
        cases.add(read);
      }
      return new GoldenCases(cases);
    } catch (Yaml.YamlRefused e) {
      throw new GoldenCasesRefused(String.valueOf(e.getMessage()));
    }
  }

  private static Case read(Map<String, @Nullable Object> usual, Map<String, Object> yaml) {
    String name = Yaml.text(yaml, "case");
    refuseUnknown(name, yaml, INSIDE);
    Map<String, @Nullable Object> given = new LinkedHashMap<>(usual);
    given.putAll(inner(name, yaml, "given"));
    given.values().removeIf(Objects::isNull);
    Case read = new Case(name, given, inner(name, yaml, "expect"), texts(yaml, "says"), texts(yaml, "fires"), Set.copyOf(texts(yaml, "refuses")));
    if (read.expect().isEmpty() == read.refuses().isEmpty()) {
      throw new GoldenCasesRefused(name + ": a case has either `expect` or `refuses`");
    }
    return read;
  }

  private static void refuseUnknown(String where, Map<String, Object> yaml, Set<String> known) {
    for (String name : yaml.keySet()) {
      if (!known.contains(name)) {
        throw new GoldenCasesRefused(where + ": `" + name + "` is none of " + known.stream().sorted().toList());
      }
    }
  }

  private static Map<String, @Nullable Object> inner(String where, Map<String, Object> yaml, String name) {
    Object value = yaml.get(name);
    return value == null ? Map.of() : new LinkedHashMap<>(Yaml.asMapping(where + ", " + name, value));
  }

  private static List<String> texts(Map<String, Object> yaml, String name) {
    Object value = yaml.get(name);
    List<?> list = value instanceof String text ? List.of(text) : Yaml.list(yaml, name);
    for (Object each : list) {
      if (!(each instanceof String)) {
        throw new GoldenCasesRefused(name + ": `" + each + "` is not a text; put it into quotes");
      }
    }
    return list.stream().map(String::valueOf).toList();
  }

  public int count() {
    return cases.size();
  }

  /** Runs every case; nothing is stored. */
  public Report run(Ruleset ruleset) {
    List<Failure> failures = new ArrayList<>();
    Set<String> silent = new LinkedHashSet<>(ruleset.ruleNames());
    for (Case each : cases) {
      run(each, ruleset, failures, silent);
    }
    return new Report(cases.size(), failures, silent);
  }

  private static void run(Case each, Ruleset ruleset, List<Failure> failures, Set<String> silent) {
    try {
      Decision<? extends Record> decision = ruleset.decide(each.given());
      decision.firedRules().forEach(silent::remove);
      compare(each, decision, failures);
    } catch (FactsRefused e) {
      compareRefusal(each, e, failures);
    } catch (Undecided | RuleFailed | RulesetRunaway e) {
      failures.add(new Failure(each.name(), "没有得出结论：" + e.getMessage(), "Nothing was decided: " + e.getMessage()));
    }
  }

  private static void compareRefusal(Case each, FactsRefused refused, List<Failure> failures) {
    Set<String> fields = new LinkedHashSet<>(refused.problems().stream().map(FieldProblem::field).toList());
    if (!fields.equals(each.refuses())) {
      failures.add(new Failure(each.name(), "这些字段不符合要求：" + refused.problems(), "These fields do not fit: " + refused.problems()));
    }
  }

  private static void compare(Case each, Decision<? extends Record> decision, List<Failure> failures) {
    if (!each.refuses().isEmpty()) {
      failures.add(new Failure(each.name(), "应拒绝字段 " + each.refuses(), "The fields " + each.refuses() + " should not have been accepted"));
    }
    Map<String, @Nullable Object> result = decision.toMap();
    each.expect().forEach((name, expected) -> {
      if (!result.containsKey(name)) {
        failures.add(new Failure(each.name(), "结果中没有 " + name, "The result has no " + name));
      } else if (!plain(result.get(name)).equals(plain(expected))) {
        failures.add(wrong(each, name, String.valueOf(expected), String.valueOf(result.get(name))));
      }
    });
    for (String part : each.says()) {
      if (decision.reasons().stream().noneMatch(r -> r.contains(part)) && decision.reasonsEn().stream().noneMatch(r -> r.contains(part))) {
        failures.add(wrong(each, "reasons", part, decision.reasons().toString()));
      }
    }
    for (String rule : each.fires()) {
      if (!decision.firedRules().contains(rule)) {
        failures.add(wrong(each, "firedRules", rule, decision.firedRules().toString()));
      }
    }
  }

  private static Failure wrong(Case each, String name, String expected, String actual) {
    return new Failure(each.name(), name + " 应为 " + expected + "，实为 " + actual, name + " should be " + expected + " but is " + actual);
  }

  /** Numbers are compared by value, so that 10, 10.0 and "10" are the same. */
  private static Object plain(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(GoldenCases::plain).toList();
    }
    String text = value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    return text.matches("-?[0-9]{1,30}(\\.[0-9]{1,10})?") ? new BigDecimal(text).stripTrailingZeros() : text;
  }
}
