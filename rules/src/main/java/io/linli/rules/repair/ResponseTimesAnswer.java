package io.linli.rules.repair;

import io.linli.rules.Answer;
import io.linli.rules.Undecided;
import org.jspecify.annotations.Nullable;

/** What the rules of {@code response-times} add to. */
public final class ResponseTimesAnswer implements Answer<ResponseTimesResult> {

  private final RepairTimes asked;
  private @Nullable TimesRow row;

  ResponseTimesAnswer(RepairTimes asked) {
    this.asked = asked;
  }

  /** These times are promised. */
  public void promise(TimesRow decided) {
    if (row != null && !row.equals(decided)) {
      throw new Undecided("规则互相矛盾：" + row + " 与 " + decided, "The rules contradict each other: " + row + " and " + decided);
    }
    row = decided;
  }

  @Override
  public ResponseTimesResult toResult() {
    if (row == null) {
      throw new Undecided(
          asked.jurisdiction() + " 在 " + asked.date() + " 没有生效的时限", "No promised times are in force in " + asked.jurisdiction() + " on " + asked.date());
    }
    return new ResponseTimesResult(
        row.accept().toString(),
        row.warning(row.accept()).toString(),
        row.arrive().toString(),
        row.warning(row.arrive()).toString(),
        row.control().toString(),
        row.fix().toString(),
        row.warning(row.fix()).toString(),
        row.confirm().toString(),
        row.source(),
        row.sourceEn());
  }
}
