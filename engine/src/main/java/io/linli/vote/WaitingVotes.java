package io.linli.vote;

import io.linli.identity.Actor;
import io.linli.notices.PendingVotes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The votes that wait for somebody's ballot. */
@Component
public class WaitingVotes implements PendingVotes {

  private final Votes votes;
  private final Roll roll;

  WaitingVotes(Votes votes, Roll roll) {
    this.votes = votes;
    this.roll = roll;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> of(Actor actor) {
    List<UUID> open = votes.openIds();
    Set<UUID> waiting = new HashSet<>();
    if (!open.isEmpty()) {
      waiting.addAll(roll.waitingForHolder(open, actor.username()));
      UUID person = actor.personId();
      waiting.addAll(person == null ? List.of() : roll.waitingForOwner(open, person));
    }
    return waiting.stream().map(UUID::toString).collect(Collectors.toSet());
  }
}
