package io.linli.repair;

/** In somebody's own part, or in a part that belongs to several; what is in a home is nobody else's business. */
public enum RepairPlace {
  OWN,
  COMMON
}
