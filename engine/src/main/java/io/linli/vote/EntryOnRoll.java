package io.linli.vote;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of the roll with its ballot, once it has one. */
public record EntryOnRoll(RollEntry entry, @Nullable Ballot castBallot) {

  public Optional<Ballot> ballot() {
    return Optional.ofNullable(castBallot);
  }

  public boolean cast() {
    return castBallot != null;
  }
}
