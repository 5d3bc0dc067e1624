package io.linli.rules.procurement;

/** How weighty a procurement is (Civil Code 278). */
public enum Matter {
  ORDINARY,
  SPECIAL,
  /** The owners need not decide. */
  NONE
}
