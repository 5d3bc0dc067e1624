package io.linli.complaint;

import io.linli.rules.Decision;
import io.linli.rulesets.Decide;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hides personal data in what is published; the rules say what that is. */
@Component
class MaskText {

  private static final String RULESET = "text-masking";

  private final Decide decide;
  private final KnownNames known;

  MaskText(Decide decide, KnownNames known) {
    this.decide = decide;
    this.known = known;
  }

  /** @param review whether a person should read it before it is published */
  record Masked(String text, boolean review) {}

  Masked mask(UUID caseId, String text, Hidden hidden) {
    Decision<?> decision =
        decide.decide(
            RULESET,
            Map.of("text", text, "hideRooms", hidden.rooms(), "names", names(text, hidden)),
            caseId);
    Map<String, ?> result = decision.toMap();
    return new Masked(String.valueOf(result.get("masked")), "REVIEW".equals(String.valueOf(result.get("verdict"))));
  }

  /** Every text may name people that no earlier one has named. */
  private List<String> names(String text, Hidden hidden) {
    return Stream.concat(hidden.names().stream(), known.in(text).stream()).distinct().toList();
  }
}
