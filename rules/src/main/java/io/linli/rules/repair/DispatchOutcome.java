package io.linli.rules.repair;

/** What becomes of a repair that is to be handed out. */
public enum DispatchOutcome {
  /** One person gets it. */
  ASSIGN,
  /** Several people are offered it. */
  OFFER,
  /** Nobody suitable is left; a supervisor has to help. */
  NOBODY
}
