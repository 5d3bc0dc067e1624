package io.linli.rules.complaint;

import io.linli.rules.Decision;
import io.linli.rules.Jurisdiction;
import io.linli.rules.Preparation;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetDefinition;
import io.linli.rules.RulesetSource;
import io.linli.rules.Validity;
import io.linli.rules.text.Lexicon;
import io.linli.rules.text.Reading;
import java.util.List;
import java.util.Set;

/** Which department answers a complaint, and by when? */
public final class ComplaintRouting {

  private static final String LEXICON = "lexicon.csv";

  public static final RulesetDefinition<Complaint, ComplaintRoutingResult> DEFINITION =
      new RulesetDefinition<>(
          "complaint-routing",
          Complaint.class,
          ComplaintRoutingResult.class,
          ComplaintRoutingAnswer.class,
          ComplaintRoutingAnswer::new,
          Set.of(
              ComplaintKind.class, ComplaintCategory.class, Department.class, Desk.class, Deadlines.class, Reading.class, Jurisdiction.class, Validity.class),
          Set.of(LEXICON),
          ComplaintRouting::preparation);

  private ComplaintRouting() {}

  /**
   * Routes a complaint by {@code ruleset}, which has to be a version of {@code complaint-routing}.
   *
   * @throws io.linli.rules.Undecided when no deadlines are in force for the place and day
   */
  public static Decision<ComplaintRoutingResult> decide(Ruleset ruleset, Complaint complaint) {
    return ruleset.decide(DEFINITION, complaint);
  }

  private static Preparation<Complaint> preparation(RulesetSource source) {
    Lexicon lexicon = Lexicon.of(source, LEXICON);
    return complaint -> List.of(lexicon.read(complaint.text(), complaint.category().name()));
  }
}
