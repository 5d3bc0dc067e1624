package io.linli.bench;

import io.linli.rules.Jurisdiction;
import io.linli.rules.Ruleset;
import io.linli.rules.catalog.RulesetCatalog;
import io.linli.rules.repair.RepairCategory;
import io.linli.rules.repair.RepairPlace;
import io.linli.rules.repair.RepairReport;
import io.linli.rules.repair.RepairTriage;
import io.linli.rules.repair.Urgency;
import java.time.LocalDate;
import java.util.List;

/** How many reports of repairs a second the rules judge, reading of the text and sentences included. */
final class TriageBenchmark {

  static final String NAME = "triage";

  private static final int DECISIONS_FOR_ONE_REQUEST = 20;

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample(RepairCategory.WATER, "厨房水管爆了，水哗哗往外喷，快来人", Urgency.URGENT),
          new Sample(RepairCategory.WATER, "厨房水龙头滴水，拧紧了也滴，不急", Urgency.NORMAL),
          new Sample(RepairCategory.LIFT, "电梯停在五楼和六楼中间，我妈在里面出不来", Urgency.URGENT),
          new Sample(RepairCategory.ELECTRICITY, "上次跳闸是你们修的，现在客厅的灯一闪一闪，没有火花也没有糊味", Urgency.NORMAL),
          new Sample(RepairCategory.GAS, "I can smell gas in the kitchen, please come quick", Urgency.URGENT));

  private record Sample(RepairCategory category, String text, Urgency expected) {}

  void run(Sizes sizes, Report report) {
    Ruleset ruleset = new RulesetCatalog().packaged(RepairTriage.DEFINITION.key());
    for (int threads : new int[] {1, 2}) {
      try (Clients clients = new Clients(threads)) {
        int decisions = sizes.operations() * DECISIONS_FOR_ONE_REQUEST;
        Rounds perSecond =
            Rounds.of(
                sizes, round -> clients.perSecond(decisions, (client, number) -> decide(ruleset, number)));
        report.add(NAME, "-", "repair-triage decisions, %d thread(s)".formatted(threads), perSecond, "/s");
      }
    }
  }

  /** The outcome is checked, so that it is really computed. */
  private static void decide(Ruleset ruleset, int number) {
    Sample sample = SAMPLES.get(number % SAMPLES.size());
    Urgency urgency = RepairTriage.decide(ruleset, report(sample)).result().urgency();
    if (urgency != sample.expected()) {
      throw new IllegalStateException(urgency + " instead of " + sample.expected() + " for " + sample.text());
    }
  }

  private static RepairReport report(Sample sample) {
    return new RepairReport(
        sample.category(),
        RepairPlace.OWN,
        sample.text(),
        null,
        null,
        LocalDate.of(2019, 6, 1),
        new Jurisdiction("CN-31"),
        LocalDate.of(2026, 6, 1));
  }
}
