package io.linli.rules.repair;

/** Whom a common part belongs to (Civil Code 271 to 283). */
public enum CommonExtent {
  /** The owners of one building or entrance. */
  BUILDING,
  /** All owners. */
  COMMUNITY
}
