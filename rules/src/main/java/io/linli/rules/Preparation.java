package io.linli.rules;

import java.util.List;

/**
 * What Java works out from a decision's input before its rules look at it, such as the signs in a text. It finds, the rules judge. Immutable and safe to share between
 * threads.
 *
 * @param <I> the record that a decision is made about
 */
public interface Preparation<I extends Record> {

  /** Further facts for the rules; their types belong to the ruleset's vocabulary. They do not count towards the facts that rules may add. */
  List<? extends Record> facts(I input);
}
