package io.linli.vote;

import io.linli.problems.BadRequest;
import io.linli.problems.FieldProblem;
import io.linli.problems.Text;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be put on a ballot. ABSTAIN takes part and does not approve. */
public enum Choice {
  FOR,
  AGAINST,
  ABSTAIN;

  private static final Text UNKNOWN = new Text("请选择“同意”“反对”或“弃权”。", "Choose FOR, AGAINST or ABSTAIN.");

  /** @throws BadRequest when there is no such choice */
  public static Choice parse(@Nullable String text) {
    return Arrays.stream(values())
        .filter(choice -> choice.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new BadRequest(UNKNOWN, List.of(new FieldProblem("choice", UNKNOWN))));
  }
}
