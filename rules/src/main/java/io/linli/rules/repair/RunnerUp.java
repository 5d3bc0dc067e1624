package io.linli.rules.repair;

import io.linli.rules.DerivedFact;

/** What the chosen person had before the next best one. */
public record RunnerUp(Criterion decisive) implements DerivedFact {}
