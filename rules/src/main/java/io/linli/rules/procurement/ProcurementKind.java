package io.linli.rules.procurement;

/** What a procurement request does to the community's equipment. */
public enum ProcurementKind {
  REPAIR_OR_RENEW,
  NEW,
  /** Structural alteration or rebuilding. */
  ALTER,
  /** Use of common parts for business. */
  COMMERCIAL_USE,
  OTHER
}
