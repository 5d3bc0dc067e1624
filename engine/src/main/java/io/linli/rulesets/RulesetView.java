package io.linli.rulesets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ruleset as its owner looks at it.
 *
 * @param version the version in force
 * @param input the facts it takes
 * @param result what it answers with
 * @param rules the names of its rules, each a sentence with its source; null where the version in force does not compile any more
 * @param published the community's own versions, newest first; empty while the packaged one is in force
 */
public record RulesetView(
    String key,
    String title,
    String titleEn,
    String version,
    List<Field> input,
    List<Field> result,
    @Nullable List<String> rules,
    List<Published> published) {

  /**
   * A fact or a part of the result.
   *
   * @param type {@code text}, {@code integer}, {@code number}, {@code boolean}, {@code date}, {@code choice} or {@code list}
   * @param options what a {@code choice} may be
   */
  public record Field(String name, String type, List<String> options) {}

  /** A version that was published in this community. */
  public record Published(int number, String remark, String by, Instant at) {}
}
