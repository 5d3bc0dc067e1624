package io.linli.rules.procurement;

/** Whether a procurement request can be routed. */
public enum RouteOutcome {
  COMPLETE,
  /** Something is missing; the requester has to add it. */
  INCOMPLETE
}
