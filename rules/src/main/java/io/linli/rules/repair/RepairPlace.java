package io.linli.rules.repair;

/** Where the reporter says it is. */
public enum RepairPlace {
  /** In the reporter's own unit. */
  OWN,
  /** In a part that belongs to several owners or to all. */
  COMMON
}
