package io.linli.repair;

/** Who bears the cost. */
public enum Payer {
  OWNER,
  BUILDING_OWNERS,
  ALL_OWNERS,
  DAMAGER,
  BUILDER;

  /** Whether it is owners together, so that their maintenance fund may pay. */
  boolean isShared() {
    return this == BUILDING_OWNERS || this == ALL_OWNERS;
  }
}
