package io.linli.repair;

/** Whether it can wait. */
public enum Urgency {
  URGENT,
  NORMAL
}
