package io.linli.rules;

/**
 * A fact that a rule may add while a decision runs ({@code insert(new Threshold(...))}). Its constructor has to bound everything it takes (lengths, sizes), because
 * the text of a rule is not trusted to be sensible.
 */
public interface DerivedFact {}
