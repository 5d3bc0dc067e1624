package io.linli.rules.complaint;

/** What the author chose; the text may say more. */
public enum ComplaintCategory {
  NOISE,
  CLEANING,
  SECURITY,
  PARKING,
  FACILITIES,
  STAFF,
  FEES,
  NEIGHBOUR,
  OTHER
}
