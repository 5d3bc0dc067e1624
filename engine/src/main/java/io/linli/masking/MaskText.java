package io.linli.masking;

import io.linli.rules.Decision;
import io.linli.rulesets.Decide;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hides personal data in what is published; the rules say what that is. */
@Component
public class MaskText {

  /** What everybody reads of words that are withheld. */
  public static final String WITHHELD = "（这段内容含有不宜公开的词语，未予公开）";

  private static final String RULESET = "text-masking";

  private final Decide decide;
  private final KnownNames names;

  MaskText(Decide decide, KnownNames names) {
    this.decide = decide;
    this.names = names;
  }

  /** @param review whether a person should read it before it is published */
  public record Masked(String text, boolean review) {}

  public Masked mask(UUID caseId, String text, Hidden hidden) {
    return masked(decide.decide(RULESET, facts(text, hidden), caseId));
  }

  /**
   * A remark that is published at once, without a person who reads it before: names, numbers and rooms are hidden, and what would need
   * that person is withheld.
   *
   * @param caseId null before there is a case
   */
  public String forEverybody(@Nullable UUID caseId, String text) {
    Map<String, Object> facts = facts(text, new Hidden(true, List.of()));
    Masked masked = masked(caseId == null ? decide.attempt(RULESET, facts) : decide.decide(RULESET, facts, caseId));
    return masked.review() ? WITHHELD : masked.text();
  }

  /** Every text may name people that no earlier one has named. */
  private Map<String, Object> facts(String text, Hidden hidden) {
    List<String> all = Stream.concat(hidden.names().stream(), names.in(text).stream()).distinct().toList();
    return Map.of("text", text, "hideRooms", hidden.rooms(), "names", all);
  }

  private static Masked masked(Decision<?> decision) {
    Map<String, ?> result = decision.toMap();
    return new Masked(String.valueOf(result.get("masked")), "REVIEW".equals(String.valueOf(result.get("verdict"))));
  }
}
