package io.linli.vote;

/** How a ballot came in. */
public enum Channel {
  /** An owner of the entry, logged in. */
  ONLINE,
  /** The service desk, from a paper that was photographed. */
  PAPER,
  /** The holder of a written proxy, logged in. */
  PROXY
}
