package io.linli.procurement;

import io.linli.cases.CaseDesk;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.problems.Forbidden;
import io.linli.problems.Text;
import io.linli.vote.VoteState;
import io.linli.vote.Votes;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager sees at a glance. */
@Service
public class ShowOverview {

  private static final int RECENT = 10;
  private static final Text MANAGERS_ONLY = new Text("只有物业经理可以查看总览。", "Only a manager sees the overview.");

  private final Votes votes;
  private final ProcurementFigures figures;
  private final CaseDesk cases;

  ShowOverview(Votes votes, ProcurementFigures figures, CaseDesk cases) {
    this.votes = votes;
    this.figures = figures;
    this.cases = cases;
  }

  /** @throws Forbidden when the actor is no manager */
  @Transactional(readOnly = true)
  public Overview to(Actor actor) {
    if (!actor.is(Role.MANAGER)) {
      throw new Forbidden(MANAGERS_ONLY);
    }
    return new Overview(
        new VoteFigures(votes.count(VoteState.ANNOUNCED), votes.count(VoteState.OPEN), votes.count(VoteState.CLOSED)),
        figures.procurements(),
        figures.tasks(),
        cases.list(actor, null, false, RECENT));
  }

  /** @param recent the newest cases, whatever their service */
  public record Overview(
      VoteFigures votes,
      ProcurementFigures.Procurements procurements,
      ProcurementFigures.Tasks tasks,
      List<CaseDesk.Item> recent) {}

  /** How many votes stand where. */
  public record VoteFigures(long announced, long open, long closed) {}
}
