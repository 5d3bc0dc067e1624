package io.linli.repair;

/** Who bears the cost. */
public enum Payer {
  OWNER,
  BUILDING_OWNERS,
  ALL_OWNERS,
  DAMAGER,
  BUILDER
}
