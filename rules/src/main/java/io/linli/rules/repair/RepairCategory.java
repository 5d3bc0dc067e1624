package io.linli.rules.repair;

/** What the reporter chose; the text may say something else. */
public enum RepairCategory {
  WATER,
  ELECTRICITY,
  GAS,
  LIFT,
  FIRE,
  DOORS,
  STRUCTURE,
  OTHER
}
