package io.linli.notices;

import java.util.Locale;
import java.util.UUID;

/**
 * Who a notice is for. Nobody is written down: who belongs is found out when somebody reads.
 *
 * @param ref what the kind needs: a user name, a group id, an id, or {@code <building id>/<entrance>}; empty for kinds that need nothing
 */
public record Audience(Kind kind, String ref) {

  /** The kinds of audience; {@code VOTE_PENDING} is everybody who still has a ballot to cast in the vote {@code ref}. */
  public enum Kind {
    COMMUNITY,
    OWNERS,
    PERSON,
    ROLE,
    VOTE_PENDING,
    /** Who lives in a building, in one of its entrances, in one unit. */
    BUILDING,
    ENTRANCE,
    UNIT;

    /** Whether it is a part of the community; its notices hang on the board for those who live there. */
    public boolean place() {
      return this == BUILDING || this == ENTRANCE || this == UNIT;
    }
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

  public static Audience building(UUID building) {
    return new Audience(Kind.BUILDING, building.toString());
  }

  /** @param entrance its name within the building: {@code 1单元} */
  public static Audience entrance(UUID building, String entrance) {
    return new Audience(Kind.ENTRANCE, building + "/" + entrance);
  }

  public static Audience unit(UUID unit) {
    return new Audience(Kind.UNIT, unit.toString());
  }

  /** Cases are private, so only notices for one person or one group lead to them. */
  public boolean mayOpenCases() {
    return kind == Kind.PERSON || kind == Kind.ROLE;
  }

  /** As {@link #parse} reads it. */
  public String text() {
    return ref.isEmpty() ? kind.name() : kind.name() + ":" + ref;
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
