package io.linli.rules.repair;

/** How soon somebody has to go. */
public enum Urgency {
  URGENT,
  NORMAL
}
