package io.linli.vote;

import java.util.UUID;

/** Names one vote; also the business key of its process instance. */
public record VoteId(UUID value) {

  public static VoteId next() {
    return new VoteId(UUID.randomUUID());
  }

  /** @throws IllegalArgumentException when the text is no UUID */
  public static VoteId of(String text) {
    return new VoteId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
