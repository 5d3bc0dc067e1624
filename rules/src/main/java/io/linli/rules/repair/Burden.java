package io.linli.rules.repair;

import io.linli.rules.DerivedFact;

/** Who pays; the first rule that finds somebody settles it. */
public record Burden(Payer payer) implements DerivedFact {}
