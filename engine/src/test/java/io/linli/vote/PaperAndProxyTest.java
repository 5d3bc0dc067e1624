package io.linli.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.communities.Person;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.photos.PhotoRefused;
import io.linli.photos.Photos;
import io.linli.photos.SamplePhotos;
import io.linli.photos.UploadPhoto;
import io.linli.problems.BadRequest;
import io.linli.problems.Forbidden;
import io.linli.problems.NotFound;
import io.linli.testing.LinliTest;
import io.linli.testing.Neighbourhood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the service desk enters from paper. */
@LinliTest
class PaperAndProxyTest {

  private static final long AREA = 1_000_000;

  @Autowired private BeanFactory beans;
  @Autowired private AnnounceVote announceVote;
  @Autowired private OpenVote openVote;
  @Autowired private CloseVote closeVote;
  @Autowired private CastBallot castBallot;
  @Autowired private EnterPaperBallot enterPaperBallot;
  @Autowired private EnterProxy enterProxy;
  @Autowired private ShowVotes showVotes;
  @Autowired private UploadPhoto uploadPhoto;
  @Autowired private Photos photos;

  private Neighbourhood here;
  private Actor anna;
  private Actor ben;
  private Actor desk;
  private VoteId vote;
  private UUID annasEntry;

  @BeforeEach
  void anOpenVote() {
    here = new Neighbourhood(beans);
    Person annaHerself = here.owner("安娜");
    Person benHimself = here.owner("本");
    here.unit(AREA, annaHerself);
    here.unit(AREA, benHimself);
    anna = here.login(annaHerself);
    ben = here.login(benHimself);
    desk = here.staff(Role.SERVICE_DESK);
    vote = here.here(() -> announceVote.announce(VoteSamples.motion(), VoteSamples.periods())).id();
    here.here(() -> openVote.open(vote, VoteSamples.periods()));
    annasEntry = sheet(anna).own().get(0).entry().id();
  }

  @Test
  void aPaperBallotCountsAndIsShownAsSuch() {
    Receipt receipt = enterPaper(annasEntry, photoBy(desk), desk);

    Ballot ballot = sheet(anna).own().get(0).ballot().orElseThrow();
    assertThat(ballot.channel()).isEqualTo(Channel.PAPER);
    assertThat(ballot.receipt()).isEqualTo(receipt.number());
    assertThat(sheet(anna).participation()).isEqualTo(new Participation(1, AREA, 1));
    assertThatThrownBy(() -> here.here(() -> castBallot.castAll(vote, Choice.FOR, anna))).isInstanceOf(AlreadyCast.class);
  }

  @Test
  void aPaperBallotNeedsAPhotoThatTheDeskHasUploaded() {
    UUID annasPhoto = photoBy(anna);

    assertThatThrownBy(() -> enterPaper(annasEntry, UUID.randomUUID(), desk)).isInstanceOf(PhotoRefused.class);
    assertThatThrownBy(() -> enterPaper(annasEntry, annasPhoto, desk)).isInstanceOf(PhotoRefused.class);
    assertThat(sheet(anna).participation()).isEqualTo(Participation.NONE);
  }

  @Test
  void onlyTheServiceDeskEntersPaper() {
    Actor manager = here.staff(Role.MANAGER);

    assertThatThrownBy(() -> enterPaper(annasEntry, UUID.randomUUID(), manager)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> enterPaper(annasEntry, UUID.randomUUID(), anna)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> here.here(() -> showVotes.entries(vote, "", manager))).isInstanceOf(Forbidden.class);
  }

  @Test
  void thePaperIsNotShownToOthersBeforeTheVoteIsClosed() {
    UUID paper = photoBy(desk);
    enterPaper(annasEntry, paper, desk);
    Actor manager = here.staff(Role.MANAGER);

    assertThatThrownBy(() -> here.here(() -> photos.picture(manager, paper))).isInstanceOf(NotFound.class);
    here.here(() -> closeVote.close(vote));

    assertThat(here.here(() -> photos.picture(manager, paper))).isNotEmpty();
    assertThatThrownBy(() -> here.here(() -> photos.picture(ben, paper))).isInstanceOf(NotFound.class);
  }

  @Test
  void theHolderOfAProxyCastsForTheEntryByNameOnly() {
    giveProxy(annasEntry, ben.username());

    Receipt own = here.here(() -> castBallot.castAll(vote, Choice.AGAINST, ben));
    Receipt proxy = here.here(() -> castBallot.cast(vote, Choice.FOR, annasEntry, ben));

    assertThat(own.entries()).doesNotContain(annasEntry);
    assertThat(proxy.entries()).containsExactly(annasEntry);
    Ballot ballot = sheet(anna).own().get(0).ballot().orElseThrow();
    assertThat(ballot.channel()).isEqualTo(Channel.PROXY);
    assertThat(ballot.castByName()).isEqualTo("本");
    assertThat(sheet(ben).held()).extracting(EntryOnRoll::cast).containsExactly(true);
  }

  @Test
  void whoHasGivenAProxyStillVotesThemselves() {
    giveProxy(annasEntry, ben.username());

    here.here(() -> castBallot.castAll(vote, Choice.FOR, anna));

    assertThatThrownBy(() -> here.here(() -> castBallot.cast(vote, Choice.AGAINST, annasEntry, ben)))
        .isInstanceOf(AlreadyCast.class);
  }

  @Test
  void nobodyOfThePropertyCompanyHoldsAProxyThoughTheyOwnAUnitToo() {
    Person both = here.owner("业主兼保安");
    Actor guard = here.login(both, Role.OWNER, Role.SECURITY);

    assertThatThrownBy(() -> giveProxy(annasEntry, guard.username())).isInstanceOf(ProxyRefused.class);
    assertThat(sheet(guard).held()).isEmpty();
  }

  @Test
  void aProxyForAnEntryThatHasVotedIsRefused() {
    here.here(() -> castBallot.castAll(vote, Choice.FOR, anna));

    assertThatThrownBy(() -> giveProxy(annasEntry, ben.username())).isInstanceOf(AlreadyCast.class);
  }

  @Test
  void aSecondProxyAndOneForAnOwnerAreRefused() {
    giveProxy(annasEntry, ben.username());

    assertThatThrownBy(() -> giveProxy(annasEntry, ben.username())).isInstanceOf(ProxyRefused.class);
    assertThatThrownBy(() -> giveProxy(sheet(ben).own().get(0).entry().id(), ben.username()))
        .isInstanceOf(ProxyRefused.class);
  }

  @Test
  void theHolderNeedsAnAccountInThisCommunity() {
    Neighbourhood elsewhere = new Neighbourhood(beans);
    Actor stranger = elsewhere.login(elsewhere.owner("陌生人"));

    assertThatThrownBy(() -> giveProxy(annasEntry, "nobody-at-all")).isInstanceOf(BadRequest.class);
    assertThatThrownBy(() -> giveProxy(annasEntry, stranger.username())).isInstanceOf(BadRequest.class);
  }

  @Test
  void theDeskFindsEntriesByUnitAndByOwnerAndSeesWhoHasVotedButNotWhat() {
    here.here(() -> castBallot.castAll(vote, Choice.FOR, anna));

    assertThat(here.here(() -> showVotes.entries(vote, "安娜", desk)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.owners()).containsExactly("安娜");
              assertThat(found.channel()).isEqualTo(Channel.ONLINE);
            });
    assertThat(here.here(() -> showVotes.entries(vote, "102", desk))).extracting(FoundEntry::channel).containsOnlyNulls();
    assertThat(here.here(() -> showVotes.entries(vote, "%", desk))).isEmpty();
    assertThat(here.here(() -> showVotes.entries(vote, "", desk))).hasSize(2);
  }

  private Receipt enterPaper(UUID entry, UUID photo, Actor actor) {
    return here.here(() -> enterPaperBallot.enter(vote, entry, Choice.FOR, photo, actor));
  }

  private void giveProxy(UUID entry, String holder) {
    UUID photo = photoBy(desk);
    here.here(
        () -> {
          enterProxy.enter(vote, entry, holder, photo, desk);
          return holder;
        });
  }

  private VoteSheet sheet(Actor actor) {
    return here.here(() -> showVotes.one(vote, actor));
  }

  private UUID photoBy(Actor actor) {
    return here.here(
        () -> {
          try {
            return uploadPhoto.upload(actor, SamplePhotos.png(8, 8));
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }
}
