package io.linli.rules.procurement;

import io.linli.rules.DerivedFact;

/** A row that no narrower or later row about the same subject replaces. */
public record MatterInForce(MatterRow row) implements DerivedFact {

  public Matter matter() {
    return row.matter();
  }
}
