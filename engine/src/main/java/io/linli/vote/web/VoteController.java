package io.linli.vote.web;

import io.linli.identity.CurrentActor;
import io.linli.vote.CancelVote;
import io.linli.vote.CastBallot;
import io.linli.vote.Choice;
import io.linli.vote.ShowVotes;
import io.linli.vote.VoteId;
import io.linli.vote.VoteState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Votes for everybody in the community, ballots for who is on the roll. */
@RestController
@RequestMapping("/api/votes")
class VoteController {

  private static final int MOST = 200;

  private final ShowVotes votes;
  private final CastBallot castBallot;
  private final CancelVote cancelVote;

  VoteController(ShowVotes votes, CastBallot castBallot, CancelVote cancelVote) {
    this.votes = votes;
    this.castBallot = castBallot;
    this.cancelVote = cancelVote;
  }

  @GetMapping
  List<VoteView> list(
      @RequestParam @Nullable String state, @RequestParam(defaultValue = "50") int limit) {
    VoteState wanted = state == null ? null : States.parse(state);
    return votes.list(wanted, Math.max(1, Math.min(limit, MOST)), CurrentActor.require()).stream()
        .map(VoteView::of)
        .toList();
  }

  @GetMapping("/{id}")
  VoteView vote(@PathVariable UUID id) {
    return VoteView.of(votes.one(new VoteId(id), CurrentActor.require()));
  }

  /** Casts for one entry, or without {@code entryId} for all of the caller's own that have no ballot yet. */
  @PostMapping("/{id}/ballots")
  @ResponseStatus(HttpStatus.CREATED)
  ReceiptView cast(@PathVariable UUID id, @RequestBody BallotRequest request) {
    VoteId vote = new VoteId(id);
    Choice choice = Choice.parse(request.choice());
    UUID entry = request.entryId();
    return ReceiptView.of(
        entry == null
            ? castBallot.castAll(vote, choice, CurrentActor.require())
            : castBallot.cast(vote, choice, entry, CurrentActor.require()));
  }

  @PostMapping("/{id}/cancel")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable UUID id, @RequestBody CancelRequest request) {
    cancelVote.request(new VoteId(id), request.reason(), CurrentActor.require());
  }

  record BallotRequest(@Nullable String choice, @Nullable UUID entryId) {}

  record CancelRequest(@Nullable String reason) {}
}
