package io.linli.vote.web;

import io.linli.problems.BadRequest;
import io.linli.problems.FieldProblem;
import io.linli.problems.Text;
import io.linli.vote.VoteState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the filter of the list. */
final class States {

  private static final Text UNKNOWN =
      new Text(
          "没有这种状态，可用：ANNOUNCED、OPEN、CLOSED、CANCELLED。", "There is no such state; use ANNOUNCED, OPEN, CLOSED or CANCELLED.");

  private States() {}

  /** @throws BadRequest when there is no such state */
  static VoteState parse(String text) {
    return Arrays.stream(VoteState.values())
        .filter(state -> state.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new BadRequest(UNKNOWN, List.of(new FieldProblem("state", UNKNOWN))));
  }
}
