package io.linli.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.communities.Person;
import io.linli.communities.Unit;
import io.linli.identity.Actor;
import io.linli.testing.LinliTest;
import io.linli.testing.Neighbourhood;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How rolls and ballots behave, whichever database is below. */
@LinliTest
class VotesTest {

  static final long AREA = 1_000_000;

  @Autowired BeanFactory beans;
  @Autowired AnnounceVote announceVote;
  @Autowired OpenVote openVote;
  @Autowired CastBallot castBallot;
  @Autowired CloseVote closeVote;
  @Autowired TallyVote tallyVote;
  @Autowired ShowVotes showVotes;
  @Autowired WaitingVotes waitingVotes;
  @Autowired JdbcTemplate jdbc;

  Neighbourhood here;
  Person anna;
  Person ben;

  @BeforeEach
  void aNeighbourhoodOfTwo() {
    here = new Neighbourhood(beans);
    anna = here.owner("安娜");
    ben = here.owner("本");
  }

  @Test
  void aSaleAfterTheOpeningChangesNothing() {
    Unit unit = here.unit(AREA, anna);
    VoteId vote = open();

    sell(unit, anna, ben);

    assertThatThrownBy(() -> castAll(vote, Choice.FOR, ben)).isInstanceOf(NotOnRoll.class);
    assertThat(castAll(vote, Choice.FOR, anna).entries()).hasSize(1);
    assertThat(sheet(vote, anna).participation()).isEqualTo(new Participation(1, AREA, 1));
  }

  @Test
  void aSaleBeforeTheOpeningCounts() {
    Unit unit = here.unit(AREA, anna);
    VoteId vote = announce();

    sell(unit, anna, ben);
    here.here(() -> openVote.open(vote, VoteSamples.periods()));

    assertThatThrownBy(() -> castAll(vote, Choice.FOR, anna)).isInstanceOf(NotOnRoll.class);
    assertThat(castAll(vote, Choice.FOR, ben).entries()).hasSize(1);
  }

  @Test
  void theRollHasAnEntryForEachSetOfOwners() {
    here.unit(AREA, anna, ben);
    here.unit(2 * AREA, anna);
    here.unit(3 * AREA, anna);
    Person developer = here.developer();
    here.unit(4 * AREA, developer);
    here.unit(5 * AREA, developer);

    VoteId vote = open();

    VoteSheet annas = sheet(vote, anna);
    assertThat(annas.vote().roll()).isEqualTo(new RollTotals(3, 15 * AREA, 3));
    assertThat(annas.own()).extracting(mine -> mine.entry().area()).containsExactlyInAnyOrder(AREA, 5 * AREA);
    assertThat(sheet(vote, ben).own()).extracting(mine -> mine.entry().area()).containsExactly(AREA);
    assertThat(sheet(vote, developer).own()).extracting(mine -> mine.entry().area()).containsExactly(9 * AREA);
  }

  @Test
  void aCoOwnerSeesWhatTheOtherCastAndCannotCastAgain() {
    here.unit(AREA, anna, ben);
    VoteId vote = open();

    Receipt receipt = castAll(vote, Choice.AGAINST, anna);

    Ballot seen = sheet(vote, ben).own().get(0).ballot().orElseThrow();
    assertThat(seen.choice()).isEqualTo(Choice.AGAINST);
    assertThat(seen.castByName()).isEqualTo("安娜");
    assertThat(seen.receipt()).isEqualTo(receipt.number());
    assertThatThrownBy(() -> castAll(vote, Choice.FOR, ben)).isInstanceOf(AlreadyCast.class);
  }

  @Test
  void oneClickCastsForAllEntriesThatHaveNoBallotYet() {
    here.unit(AREA, anna, ben);
    here.unit(2 * AREA, anna);
    VoteId vote = open();
    castAll(vote, Choice.AGAINST, ben);

    Receipt receipt = castAll(vote, Choice.FOR, anna);

    assertThat(receipt.entries()).hasSize(1);
    assertThat(sheet(vote, anna).participation()).isEqualTo(new Participation(2, 3 * AREA, 2));
    assertThatThrownBy(() -> castAll(vote, Choice.FOR, anna)).isInstanceOf(AlreadyCast.class);
  }

  @Test
  void nobodyCastsForAnEntryOfSomebodyElse() {
    here.unit(AREA, anna);
    here.unit(AREA, ben);
    VoteId vote = open();
    UUID annas = sheet(vote, anna).own().get(0).entry().id();

    assertThatThrownBy(() -> cast(vote, Choice.FOR, annas, ben)).isInstanceOf(NotYourEntry.class);
    assertThatThrownBy(() -> cast(vote, Choice.FOR, UUID.randomUUID(), ben)).isInstanceOf(NotYourEntry.class);
    assertThat(cast(vote, Choice.FOR, annas, anna).entries()).containsExactly(annas);
  }

  @Test
  void nobodyVotesInAnotherCommunity() {
    here.unit(AREA, anna);
    VoteId vote = open();
    Neighbourhood elsewhere = new Neighbourhood(beans);
    Actor stranger = elsewhere.login(elsewhere.owner("陌生人"));

    assertThatThrownBy(() -> elsewhere.here(() -> castBallot.castAll(vote, Choice.FOR, stranger)))
        .isInstanceOf(VoteNotFound.class);
    assertThatThrownBy(() -> elsewhere.here(() -> showVotes.one(vote, stranger))).isInstanceOf(VoteNotFound.class);
    assertThat(elsewhere.here(() -> showVotes.list(null, 50, stranger))).isEmpty();
  }

  @Test
  void theDeadlineItselfIsTooLate() {
    here.unit(AREA, anna);
    here.unit(AREA, ben);
    VoteId vote = open();
    Instant deadline = sheet(vote, anna).vote().closesAt();

    Receipt inTime = here.here(() -> at(deadline.minusMillis(1)).castAll(vote, Choice.FOR, here.login(anna)));

    assertThat(inTime.castAt()).isEqualTo(deadline.minusMillis(1));
    assertThatThrownBy(() -> here.here(() -> at(deadline).castAll(vote, Choice.FOR, here.login(ben))))
        .isInstanceOf(VoteClosed.class);
  }

  @Test
  void theTallyAddsUpAreasAndHeadsOfEachChoice() {
    Person cara = here.owner("卡拉");
    Person dora = here.owner("朵拉");
    here.unit(AREA, anna);
    here.unit(2 * AREA, ben);
    here.unit(3 * AREA, cara);
    here.unit(4 * AREA, dora);
    VoteId vote = open();
    castAll(vote, Choice.FOR, anna);
    castAll(vote, Choice.FOR, ben);
    castAll(vote, Choice.ABSTAIN, cara);

    here.here(() -> closeVote.close(vote));
    Tally tally = here.here(() -> tallyVote.tally(vote));

    assertThat(tally).isEqualTo(new Tally(3, 3 * AREA, 2, 0, 0, 3 * AREA, 1));
    assertThat(sheet(vote, dora).participation()).isEqualTo(new Participation(3, 6 * AREA, 3));
  }

  @Test
  void aVoteWaitsForWhoeverHasNotVoted() {
    here.unit(AREA, anna);
    here.unit(AREA, ben);
    VoteId vote = open();

    castAll(vote, Choice.FOR, anna);

    assertThat(here.<Object>here(() -> waitingVotes.of(here.login(anna)))).isEqualTo(Set.of());
    assertThat(here.<Object>here(() -> waitingVotes.of(here.login(ben)))).isEqualTo(Set.of(vote.toString()));
  }

  /** The service with a clock that stands still. */
  private CastBallot at(Instant time) {
    BallotBox box =
        new BallotBox(
            beans.getBean(Votes.class),
            beans.getBean(Ballots.class),
            beans.getBean(ReceiptNumbers.class),
            beans.getBean(LastBallot.class),
            beans.getBean(CastPulse.class),
            beans.getBean(TransactionTemplate.class),
            Clock.fixed(time, ZoneOffset.UTC));
    return new CastBallot(box, beans.getBean(Roll.class));
  }

  VoteId announce() {
    return here.here(() -> announceVote.announce(VoteSamples.motion(), VoteSamples.periods())).id();
  }

  VoteId open() {
    return open(VoteSamples.periods());
  }

  VoteId open(VotePeriods periods) {
    VoteId vote = announce();
    here.here(() -> openVote.open(vote, periods));
    return vote;
  }

  Receipt castAll(VoteId vote, Choice choice, Person person) {
    return here.here(() -> castBallot.castAll(vote, choice, here.login(person)));
  }

  Receipt cast(VoteId vote, Choice choice, UUID entry, Person person) {
    return here.here(() -> castBallot.cast(vote, choice, entry, here.login(person)));
  }

  VoteSheet sheet(VoteId vote, Person person) {
    return here.here(() -> showVotes.one(vote, here.login(person)));
  }

  private void sell(Unit unit, Person seller, Person buyer) {
    LocalDate yesterday = LocalDate.of(2020, 1, 1);
    jdbc.update(
        "update ownership set valid_to = ? where unit_id = ? and person_id = ?",
        Date.valueOf(yesterday),
        unit.id().toString(),
        seller.id().toString());
    jdbc.update(
        "insert into ownership (id, community_id, unit_id, person_id, share_part, share_whole, valid_from, revision)"
            + " values (?, ?, ?, ?, 1, 1, ?, 0)",
        UUID.randomUUID().toString(),
        here.id(),
        unit.id().toString(),
        buyer.id().toString(),
        Date.valueOf(yesterday));
  }

}
