package io.linli.rules.procurement;

/** Who approves a procurement. */
public enum Approval {
  OWNER_VOTE,
  MANAGER
}
