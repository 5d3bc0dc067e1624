package io.linli.rules;

/**
 * What the right-hand sides of a ruleset may talk to, under the name {@code result}. One new object a decision; rules add to it, nothing reads it while rules run.
 *
 * @param <R> the record that the decision hands out
 */
public interface Answer<R extends Record> {

  /**
   * The finished result.
   *
   * @throws Undecided when the rules that fired do not add up to an outcome
   */
  R toResult();
}
