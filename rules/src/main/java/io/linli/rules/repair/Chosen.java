package io.linli.rules.repair;

import io.linli.rules.DerivedFact;

/** Who gets the repair, and by which ranking. */
public record Chosen(Suitable suitable, Ranking ranking) implements DerivedFact {}
