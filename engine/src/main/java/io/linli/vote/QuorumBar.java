package io.linli.vote;

import io.linli.communities.Parameters;
import io.linli.rules.Decision;
import io.linli.rules.vote.SilentOwners;
import io.linli.rules.vote.VoteQuorum;
import io.linli.rules.vote.VoteQuorumResult;
import io.linli.rulesets.Decide;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Asks the rules how much participation a vote needs, so that everybody can watch it grow towards that. It asks with no ballot
 * cast; what counts in the end is what the rules say of the tally.
 */
@Component
class QuorumBar {

  private static final List<String> NOTHING_CAST =
      List.of("forArea", "forHeads", "againstArea", "againstHeads", "abstainArea", "abstainHeads");

  private final Decide decide;
  private final Parameters parameters;
  private final Clock clock;
  private final ZoneId zone;

  QuorumBar(Decide decide, Parameters parameters, Clock clock, ZoneId zone) {
    this.decide = decide;
    this.parameters = parameters;
    this.clock = clock;
    this.zone = zone;
  }

  /** @throws io.linli.problems.BadRequest for an empty roll: a vote that nobody could cast a ballot in */
  Bar needed(VoteMatter matter, RollTotals roll) {
    Decision<?> decision = decide.attempt(VoteQuorum.DEFINITION.key(), facts(matter, roll));
    VoteQuorumResult result = (VoteQuorumResult) decision.result();
    return new Bar(result.neededArea(), result.neededHeads());
  }

  private Map<String, Object> facts(VoteMatter matter, RollTotals roll) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("matter", matter.name());
    facts.put("jurisdiction", parameters.jurisdiction());
    facts.put("date", LocalDate.now(clock.withZone(zone)));
    facts.put("silentOwners", SilentOwners.NOT_PARTICIPATING.name());
    facts.put("followMajorityClause", false);
    facts.put("deliveryProven", false);
    facts.put("warningShown", false);
    facts.put("totalArea", roll.area());
    facts.put("totalHeads", roll.heads());
    NOTHING_CAST.forEach(count -> facts.put(count, 0L));
    return facts;
  }
}
