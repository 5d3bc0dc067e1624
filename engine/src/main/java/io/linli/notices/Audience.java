package io.linli.notices;

import java.util.Locale;

/**
 * Who a notice is for. Nobody is written down: who belongs is found out when somebody reads.
 *
 * @param ref what the kind needs: a user name, a group id or an id; empty for kinds that need nothing
 */
public record Audience(Kind kind, String ref) {

  /** The kinds of audience; the last is everybody who still has a ballot to cast in the vote {@code ref}. */
  public enum Kind {
    COMMUNITY,
    OWNERS,
    PERSON,
    ROLE,
    VOTE_PENDING
  }

  public static Audience community() {
    return new Audience(Kind.COMMUNITY, "");
  }

  public static Audience owners() {
    return new Audience(Kind.OWNERS, "");
  }

  public static Audience person(String username) {
    return new Audience(Kind.PERSON, username);
  }

  public static Audience role(String groupId) {
    return new Audience(Kind.ROLE, groupId);
  }

  public static Audience votePending(String voteId) {
    return new Audience(Kind.VOTE_PENDING, voteId);
  }

  /** Cases are private, so only notices for one person or one group lead to them. */
  public boolean mayOpenCases() {
    return kind == Kind.PERSON || kind == Kind.ROLE;
  }

  /**
   * Reads what a model says: {@code OWNERS} or {@code PERSON:owner-001}.
   *
   * @throws IllegalArgumentException when the kind does not exist
   */
  public static Audience parse(String text) {
    String[] parts = text.trim().split(":", 2);
    return new Audience(
        Kind.valueOf(parts[0].trim().toUpperCase(Locale.ROOT)), parts.length == 2 ? parts[1].trim() : "");
  }
}
