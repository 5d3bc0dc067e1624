package io.linli.vote;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.problems.BadRequest;
import io.linli.problems.FieldProblem;
import io.linli.problems.Forbidden;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a vote without a result, with a reason that everybody can read. */
@Service
public class CancelVote {

  private static final int LONGEST = 500;
  private static final Text NO_REASON =
      new Text("请填写取消原因（不超过 500 字），它会公布给全体业主。", "Say why (500 characters at most); every owner will read it.");
  private static final Text MANAGERS_ONLY = new Text("只有物业经理可以取消表决。", "Only a manager can cancel a vote.");

  private final Votes votes;
  private final VoteProcess process;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CancelVote(Votes votes, VoteProcess process, ApplicationEventPublisher events, Clock clock) {
    this.votes = votes;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A manager cancels: from now on no ballot is taken, and the process, told in the same transaction, publishes why.
   *
   * @throws Forbidden when the actor is no manager
   * @throws BadRequest without a reason, or with one over 500 characters
   * @throws VoteNotFound when there is no such vote in the community
   * @throws VoteOver when it is closed or cancelled already
   */
  @Transactional
  public void request(VoteId id, @Nullable String reason, Actor actor) {
    if (!actor.is(Role.MANAGER)) {
      throw new Forbidden(MANAGERS_ONLY);
    }
    String published = published(reason);
    Vote vote = votes.lockForChange(id);
    cancel(vote, published);
    process.cancelled(id, published);
  }

  /**
   * The process's own step. It cancels when the request was withdrawn before the vote opened, and finds a vote that a manager has
   * cancelled as it should be.
   *
   * @throws VoteNotFound when there is no such vote in the community
   * @throws VoteOver when it is closed
   */
  @Transactional
  public void carryOut(VoteId id, String reason) {
    Vote vote = votes.lockForChange(id);
    if (vote.state() != VoteState.CANCELLED) {
      cancel(vote, reason);
    }
  }

  private void cancel(Vote vote, String reason) {
    vote.cancel(reason, clock.instant());
    events.publishEvent(new VoteChanged(vote.id().value(), CurrentCommunity.require()));
  }

  private static String published(@Nullable String reason) {
    String text = reason == null ? "" : reason.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new BadRequest(NO_REASON, List.of(new FieldProblem("reason", NO_REASON)));
    }
    return text;
  }
}
