package io.linli.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * One entry of a vote's roll: a set of owners and what they owned together when voting opened. It has one ballot, cast by
 * whichever of them acts first. Entries are written by {@link RollSql} and never changed.
 */
@Entity
@Table(name = "vote_entry")
public class RollEntry {

  @Id private UUID id;
  private UUID voteId;
  @TenantId private String communityId;
  private long area;
  private int heads;

  @Column(length = Motion.LONG)
  private String units;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RollEntry() {}

  public UUID id() {
    return id;
  }

  public VoteId voteId() {
    return new VoteId(voteId);
  }

  /** Exclusive area of all its units in cm². */
  public long area() {
    return area;
  }

  public int heads() {
    return heads;
  }

  /** What residents call its units: {@code 1栋2单元301}. */
  public List<String> units() {
    return units.lines().toList();
  }
}
