package io.linli.rules.repair;

import io.linli.rules.DerivedFact;

/** That the damage was found to be of a kind for which the maintenance fund may be used without a vote. */
public record FundKind() implements DerivedFact {}
