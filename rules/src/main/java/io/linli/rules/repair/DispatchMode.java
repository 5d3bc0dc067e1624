package io.linli.rules.repair;

/** How a community hands out repairs; a parameter of the community. */
public enum DispatchMode {
  /** The most suitable person gets it. */
  ASSIGN,
  /** All suitable people are offered it and the first to accept gets it (抢单). */
  GRAB,
  /** Suitable people take turns. */
  ROUND_ROBIN
}
