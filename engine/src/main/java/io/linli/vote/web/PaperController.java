package io.linli.vote.web;

import io.linli.identity.CurrentActor;
import io.linli.problems.BadRequest;
import io.linli.problems.FieldProblem;
import io.linli.problems.Text;
import io.linli.vote.Channel;
import io.linli.vote.Choice;
import io.linli.vote.EnterPaperBallot;
import io.linli.vote.EnterProxy;
import io.linli.vote.FoundEntry;
import io.linli.vote.ShowVotes;
import io.linli.vote.VoteId;
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

/** What the service desk enters from paper. */
@RestController
@RequestMapping("/api/votes/{id}")
class PaperController {

  private static final Text REQUIRED = new Text("此项必填。", "This is required.");
  private static final Text INCOMPLETE = new Text("请补全必填项。", "Fill in what is required.");

  private final ShowVotes votes;
  private final EnterPaperBallot enterBallot;
  private final EnterProxy enterProxy;

  PaperController(ShowVotes votes, EnterPaperBallot enterBallot, EnterProxy enterProxy) {
    this.votes = votes;
    this.enterBallot = enterBallot;
    this.enterProxy = enterProxy;
  }

  @GetMapping("/entries")
  List<EntryView> entries(@PathVariable UUID id, @RequestParam(defaultValue = "") String query) {
    return votes.entries(new VoteId(id), query, CurrentActor.require()).stream().map(EntryView::of).toList();
  }

  @PostMapping("/paper-ballots")
  @ResponseStatus(HttpStatus.CREATED)
  ReceiptView paperBallot(@PathVariable UUID id, @RequestBody PaperBallotRequest request) {
    Choice choice = Choice.parse(request.choice());
    UUID entry = required("entryId", request.entryId());
    UUID photo = required("photoId", request.photoId());
    return ReceiptView.of(enterBallot.enter(new VoteId(id), entry, choice, photo, CurrentActor.require()));
  }

  @PostMapping("/proxies")
  @ResponseStatus(HttpStatus.CREATED)
  void proxy(@PathVariable UUID id, @RequestBody ProxyRequest request) {
    UUID entry = required("entryId", request.entryId());
    String holder = required("holder", request.holder());
    UUID photo = required("photoId", request.photoId());
    enterProxy.enter(new VoteId(id), entry, holder, photo, CurrentActor.require());
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new BadRequest(INCOMPLETE, List.of(new FieldProblem(field, REQUIRED)));
    }
    return value;
  }

  record PaperBallotRequest(@Nullable UUID entryId, @Nullable String choice, @Nullable UUID photoId) {}

  record ProxyRequest(@Nullable UUID entryId, @Nullable String holder, @Nullable UUID photoId) {}

  /** Area in cm². Says whether and how it was cast, never what. */
  record EntryView(
      UUID id,
      List<String> units,
      List<String> owners,
      long area,
      int heads,
      boolean cast,
      @Nullable Channel channel,
      @Nullable String proxyHolder) {

    static EntryView of(FoundEntry entry) {
      return new EntryView(
          entry.id(),
          entry.units(),
          entry.owners(),
          entry.area(),
          entry.heads(),
          entry.channel() != null,
          entry.channel(),
          entry.proxyHolder());
    }
  }
}
