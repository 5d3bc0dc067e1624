package io.linli.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a ruleset that Java fixes: which facts go in, which result comes out, and which words its rules may use. The rules themselves are text.
 *
 * @param key the ruleset's name, such as {@code vote-quorum}; also its folder
 * @param input the record that a decision is made about
 * @param result the record that a decision answers with
 * @param answer the type behind {@code result} in the rules
 * @param opening makes the answer that the rules add to
 * @param furtherFacts further types that the rules may name: enums, value types, {@link DerivedFact}s
 * @param dataFiles CSV files that are no decision tables, such as a word list; each is part of the ruleset
 * @param preparing makes of a ruleset's text what works out facts before the rules run; throws {@link RulesetRejected} when a data file is none
 */
public record RulesetDefinition<I extends Record, R extends Record>(
    String key,
    Class<I> input,
    Class<R> result,
    Class<? extends Answer<R>> answer,
    Function<I, ? extends Answer<R>> opening,
    Set<Class<?>> furtherFacts,
    Set<String> dataFiles,
    Function<RulesetSource, Preparation<I>> preparing) {

  public RulesetDefinition {
    furtherFacts = Set.copyOf(furtherFacts);
    dataFiles = Set.copyOf(dataFiles);
  }

  /** A definition whose rules see the input as it comes. */
  public RulesetDefinition(
      String key, Class<I> input, Class<R> result, Class<? extends Answer<R>> answer, Function<I, ? extends Answer<R>> opening, Set<Class<?>> furtherFacts) {
    this(key, input, result, answer, opening, furtherFacts, Set.of(), source -> facts -> List.of());
  }

  /** The names of the facts that go in, in their order; a caller adds {@code jurisdiction} and {@code date} to those that ask for them. */
  public List<String> inputNames() {
    return Arrays.stream(input.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** Every type that a rule of this ruleset may import or use. */
  public Set<Class<?>> vocabulary() {
    return Stream.concat(Stream.of(input, answer), furtherFacts.stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** The package that the ruleset's files have to declare, such as {@code rulesets.vote_quorum}. */
  public String packageName() {
    return "rulesets." + key.replace('-', '_');
  }
}
