package io.linli.repair;

/** What the owner has said to a price. */
public enum QuoteState {
  PENDING,
  APPROVED,
  REJECTED
}
