package io.linli.rules.repair;

/** Who bears the cost of a repair. */
public enum Payer {
  /** The owner of the exclusive part. */
  OWNER,
  /** The owners who share the part, by area. */
  BUILDING_OWNERS,
  /** All owners, out of the maintenance fund. */
  ALL_OWNERS,
  /** Whoever did the damage. */
  DAMAGER,
  /** The builder, within the warranty. */
  BUILDER
}
