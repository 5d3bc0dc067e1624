package io.linli.vote.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import io.linli.photos.SamplePhotos;
import io.linli.photos.UploadPhoto;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import io.linli.vote.AnnounceVote;
import io.linli.vote.CloseVote;
import io.linli.vote.OpenVote;
import io.linli.vote.TallyVote;
import io.linli.vote.VoteId;
import io.linli.vote.VoteSamples;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Votes as outside clients see them, in the demo community. */
@LinliTest
class VoteApiTest {

  private static final String COMMUNITY = "linli-garden";

  @LocalServerPort private int port;
  @Autowired private AnnounceVote announceVote;
  @Autowired private OpenVote openVote;
  @Autowired private CloseVote closeVote;
  @Autowired private TallyVote tallyVote;
  @Autowired private UploadPhoto uploadPhoto;
  @Autowired private AccountDirectory accounts;

  private VoteId vote;
  private boolean running;

  @BeforeEach
  void anOpenVote() {
    vote = here(() -> announceVote.announce(VoteSamples.motion(), VoteSamples.periods())).id();
    here(() -> openVote.open(vote, VoteSamples.periods()));
    running = true;
  }

  @AfterEach
  void close() {
    if (running) {
      here(() -> closeVote.close(vote));
    }
    running = false;
  }

  @Test
  void anOwnerCastsOnceAndGetsAReceipt() {
    Visitor owner = Visitor.loggedIn(port, "owner-001");

    Answer first = cast(owner, "{\"choice\": \"FOR\"}");
    Answer second = cast(owner, "{\"choice\": \"AGAINST\"}");

    assertThat(first.status()).isEqualTo(201);
    String receipt = first.json().get("receipt").asString();
    assertThat(receipt).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
    assertThat(second.json().get("type").asString()).isEqualTo("/problems/already-cast");
    var mine = owner.get(path("")).json().get("myEntries").get(0);
    assertThat(mine.get("cast").asBoolean()).isTrue();
    assertThat(mine.get("choice").asString()).isEqualTo("FOR");
    assertThat(mine.get("receipt").asString()).isEqualTo(receipt);
  }

  @Test
  void whatIsNotAChoiceIsNamedAsAFieldError() {
    Visitor owner = Visitor.loggedIn(port, "owner-002");

    Answer unknown = cast(owner, "{\"choice\": \"MAYBE\"}");
    Answer missing = cast(owner, "{}");
    Answer noEntry = cast(owner, "{\"choice\": \"FOR\", \"entryId\": \"house\"}");

    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.json().get("errors").get(0).get("field").asString()).isEqualTo("choice");
    assertThat(missing.status()).isEqualTo(400);
    assertThat(noEntry.status()).isEqualTo(400);
  }

  @Test
  void whoIsNotOnTheRollOrNamesAnEntryOfSomebodyElseIsForbidden() {
    Visitor owner = Visitor.loggedIn(port, "owner-003");
    String others = Visitor.loggedIn(port, "developer").get(path("")).json().get("myEntries").get(0).get("id").asString();

    assertThat(cast(Visitor.loggedIn(port, "manager"), "{\"choice\": \"FOR\"}").status()).isEqualTo(403);
    assertThat(cast(owner, "{\"choice\": \"FOR\", \"entryId\": \"" + others + "\"}").status()).isEqualTo(403);
  }

  @Test
  void anotherCommunityAndTheOperatorFindNothing() {
    Visitor neighbour = Visitor.loggedIn(port, "lake-owner-001");
    Visitor operator = Visitor.loggedIn(port, "operator");

    assertThat(neighbour.get(path("")).status()).isEqualTo(404);
    assertThat(cast(neighbour, "{\"choice\": \"FOR\"}").status()).isEqualTo(404);
    assertThat(neighbour.get("/api/votes").body()).doesNotContain(vote.toString());
    assertThat(operator.get(path("")).status()).isIn(403, 404);
    assertThat(new Visitor(port).get(path("")).status()).isEqualTo(401);
  }

  @Test
  void participationIsPublicAndForAndAgainstAreNotUntilTheEnd() {
    cast(Visitor.loggedIn(port, "owner-004"), "{\"choice\": \"AGAINST\"}");
    Visitor manager = Visitor.loggedIn(port, "manager");

    var open = manager.get(path("")).json();

    assertThat(open.get("participation").get("castEntries").asInt()).isEqualTo(1);
    assertThat(open.get("participation").get("area").asLong()).isPositive();
    assertThat(open.get("participation").get("neededHeads").asLong())
        .isEqualTo(ceilTwoThirds(open.get("participation").get("totalHeads").asLong()));
    assertThat(open.get("result").isNull()).isTrue();
    assertThat(manager.get(path("")).body()).doesNotContain("AGAINST").doesNotContain("againstArea");
    assertThat(manager.get("/api/votes?state=OPEN").body()).contains(vote.toString()).doesNotContain("againstArea");
    assertThat(manager.get("/api/votes?state=WHATEVER").status()).isEqualTo(400);
  }

  @Test
  void aClosedVoteTakesNoBallot() {
    close();
    here(() -> tallyVote.tally(vote));

    Answer late = cast(Visitor.loggedIn(port, "owner-005"), "{\"choice\": \"FOR\"}");

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().get("type").asString()).isEqualTo("/problems/vote-closed");
  }

  @Test
  void theServiceDeskEntersAPaperBallotAndAProxy() throws IOException {
    Visitor desk = Visitor.loggedIn(port, "service");
    String paperEntry = entryOf("owner-006");
    String proxyEntry = entryOf("owner-007");

    Answer paper =
        desk.post(
            path("/paper-ballots"),
            "{\"entryId\": \"%s\", \"choice\": \"FOR\", \"photoId\": \"%s\"}".formatted(paperEntry, photo()));
    Answer proxy =
        desk.post(
            path("/proxies"),
            "{\"entryId\": \"%s\", \"holder\": \"owner-008\", \"photoId\": \"%s\"}".formatted(proxyEntry, photo()));
    Answer staffProxy =
        desk.post(
            path("/proxies"),
            "{\"entryId\": \"%s\", \"holder\": \"manager\", \"photoId\": \"%s\"}".formatted(entryOf("owner-009"), photo()));
    Answer noPhoto =
        desk.post(path("/paper-ballots"), "{\"entryId\": \"%s\", \"choice\": \"FOR\"}".formatted(proxyEntry));

    assertThat(paper.status()).isEqualTo(201);
    assertThat(paper.json().get("receipt").asString()).isNotBlank();
    assertThat(proxy.status()).isEqualTo(201);
    assertThat(staffProxy.status()).isEqualTo(409);
    assertThat(noPhoto.status()).isEqualTo(400);
    assertThat(noPhoto.json().get("errors").get(0).get("field").asString()).isEqualTo("photoId");
    assertThat(cast(Visitor.loggedIn(port, "owner-008"), "{\"choice\": \"FOR\", \"entryId\": \"" + proxyEntry + "\"}").status())
        .isEqualTo(201);
    assertThat(desk.get(path("/entries?query=")).json().size()).isPositive();
    assertThat(Visitor.loggedIn(port, "owner-008").get(path("/entries?query=")).status()).isEqualTo(403);
  }

  private String entryOf(String username) {
    return Visitor.loggedIn(port, username).get(path("")).json().get("myEntries").get(0).get("id").asString();
  }

  private UUID photo() throws IOException {
    Actor service = accounts.find("service").orElseThrow();
    byte[] picture = SamplePhotos.png(8, 8);
    return here(() -> uploadPhoto.upload(service, picture));
  }

  private Answer cast(Visitor visitor, String json) {
    return visitor.post(path("/ballots"), json);
  }

  private String path(String below) {
    return "/api/votes/" + vote + below;
  }

  private static long ceilTwoThirds(long total) {
    return (2 * total + 2) / 3;
  }

  private static <T> T here(Supplier<T> action) {
    return CurrentCommunity.call(COMMUNITY, action);
  }
}
