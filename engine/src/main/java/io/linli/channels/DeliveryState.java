package io.linli.channels;

/** Where a delivery has got to. */
public enum DeliveryState {
  /** On its way, perhaps after failures. */
  QUEUED,
  /** The other side has taken it. */
  DELIVERED,
  /** Failed for good or too often; waits in the administrator's list. */
  GIVEN_UP,
  /** The person can no longer be reached there: contact data deleted, device given up, account closed. */
  DROPPED
}
