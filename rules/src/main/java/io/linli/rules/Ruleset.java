package io.linli.rules;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * A compiled ruleset. Immutable and safe to share between threads: every decision runs in a session of its own, because sessions taken from a pool were measured to
 * give wrong answers.
 */
public final class Ruleset {

  /** More firings than this in one decision mean that the rules feed themselves. */
  static final int MOST_FIRINGS = 1000;

  /** More facts than this in one decision mean the same; the bound also keeps joins small. */
  static final int MOST_FACTS = 64;

  private static final int MOST_FIRINGS_OF_A_FACT = 10;

  private static final Pattern RULE = Pattern.compile("\\[Rule \"([^\"]*)\"");

  private final RulesetDefinition<?, ?> definition;
  private final RulesetSource source;
  private final Preparation<?> preparation;
  private final KieBase base;
  private final Map<String, @Nullable Sentences> rules;
  private final FactReader reader = new FactReader(ZoneId.of("Asia/Shanghai"));

  /** What a rule says when it fires. */
  record Sentences(Sentence zh, Sentence en) {}

  <I extends Record> Ruleset(
      RulesetDefinition<I, ?> definition, RulesetSource source, Preparation<I> preparation, KieBase base, Map<String, @Nullable Sentences> rules) {
    this.definition = definition;
    this.source = source;
    this.preparation = preparation;
    this.base = base;
    this.rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
  }

  public String key() {
    return source.key();
  }

  public String version() {
    return source.version();
  }

  public RulesetSource source() {
    return source;
  }

  public RulesetDefinition<?, ?> definition() {
    return definition;
  }

  /** The names of all rules, rows of decision tables included. */
  public Set<String> ruleNames() {
    return rules.keySet();
  }

  /**
   * Decides about plain values: process variables, JSON, YAML. Numbers may be text, dates {@code yyyy-mm-dd}; a {@code java.util.Date} is read as the day in China.
   *
   * @throws FactsRefused when the facts do not fit the input record
   * @throws Undecided when the rules leave the question open
   */
  public Decision<? extends Record> decide(Map<String, ? extends @Nullable Object> facts) {
    return decideUntyped(definition, reader.read(definition.input(), facts));
  }

  /**
   * Decides about an input record.
   *
   * @throws IllegalArgumentException when this ruleset is about something else
   * @throws Undecided when the rules leave the question open
   */
  public <I extends Record, R extends Record> Decision<R> decide(RulesetDefinition<I, R> about, I input) {
    if (!about.key().equals(key())) {
      throw new IllegalArgumentException("Ruleset " + key() + " cannot decide " + about.key());
    }
    Answer<R> answer = about.opening().apply(input);
    List<String> fired = run(prepared(input), input, answer);
    R result = answer.toResult();
    return new Decision<>(key(), version(), result, sentences(fired, input, result, true), sentences(fired, input, result, false), fired);
  }

  @SuppressWarnings("unchecked")
  private <I extends Record, R extends Record> Decision<R> decideUntyped(RulesetDefinition<I, R> about, Record input) {
    return decide(about, (I) input);
  }

  /** The preparation was made for the definition's input, and {@link #decide(RulesetDefinition, Record)} takes no other. */
  @SuppressWarnings("unchecked")
  private <I extends Record> List<? extends Record> prepared(I input) {
    return ((Preparation<I>) preparation).facts(input);
  }

  private List<String> run(List<? extends Record> prepared, Record input, Answer<?> answer) {
    KieSession session = base.newKieSession();
    try {
      prepared.forEach(session::insert);
      Watch watch = new Watch(key(), prepared.size());
      session.addEventListener(watch.firings);
      session.addEventListener(watch.facts);
      session.setGlobal(RulesetCompiler.RESULT, answer);
      session.insert(input);
      session.fireAllRules();
      return watch.fired;
    } catch (ConsequenceException e) {
      throw unwrapped(e);
    } catch (ConstraintEvaluationException e) {
      throw new RuleFailed(key(), ruleNamedIn(e), innermost(e));
    } finally {
      session.dispose();
    }
  }

  private RuntimeException unwrapped(ConsequenceException e) {
    Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
    if (cause instanceof Undecided || cause instanceof RulesetRunaway) {
      return (RuntimeException) cause;
    }
    return new RuleFailed(key(), e.getRule().getName(), cause);
  }

  /** A condition that fails is reported by a message that names its rule, and by nothing else. */
  private static String ruleNamedIn(ConstraintEvaluationException e) {
    Matcher matcher = RULE.matcher(String.valueOf(e.getMessage()));
    return matcher.find() ? matcher.group(1) : "?";
  }

  private static Throwable innermost(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private List<String> sentences(List<String> fired, Record input, Record result, boolean zh) {
    return fired.stream()
        .map(rules::get)
        .filter(Objects::nonNull)
        .map(said -> (zh ? said.zh() : said.en()).render(input, result))
        .distinct()
        .toList();
  }

  /** Counts and remembers what happens in one session. */
  private static final class Watch {

    private final List<String> fired = new ArrayList<>();
    private int inserted;
    private final DefaultAgendaEventListener firings;
    private final DefaultRuleRuntimeEventListener facts;

    /** Each of the given facts may be looked at by several rules, and lead to one more. */
    Watch(String key, int given) {
      int mostFacts = MOST_FACTS + given;
      int mostFirings = MOST_FIRINGS + MOST_FIRINGS_OF_A_FACT * given;
      firings = new DefaultAgendaEventListener() {
        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
          fired.add(event.getMatch().getRule().getName());
          if (fired.size() > mostFirings) {
            throw new RulesetRunaway(key, mostFirings + " firings");
          }
        }
      };
      facts = new DefaultRuleRuntimeEventListener() {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
          inserted++;
          if (inserted > mostFacts) {
            throw new RulesetRunaway(key, mostFacts + " facts");
          }
        }
      };
    }
  }
}
