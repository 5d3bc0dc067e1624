package io.linli.rules.repair;

/** Whose craft a repair needs. */
public enum Trade {
  WATER,
  ELECTRICITY,
  LIFT,
  FIRE,
  DOORS,
  STRUCTURE,
  GAS,
  OTHER
}
