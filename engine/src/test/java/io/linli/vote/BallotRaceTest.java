package io.linli.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.communities.Person;
import io.linli.identity.Actor;
import io.linli.problems.Refusal;
import io.linli.testing.LinliTest;
import io.linli.testing.Neighbourhood;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** 64 people at the ballot box at once, while the vote comes to its end. */
@LinliTest
class BallotRaceTest {

  private static final int PEOPLE = 64;
  private static final long AREA = 1_000_000;

  @Autowired private BeanFactory beans;
  @Autowired private AnnounceVote announceVote;
  @Autowired private OpenVote openVote;
  @Autowired private CastBallot castBallot;
  @Autowired private CloseVote closeVote;
  @Autowired private TallyVote tallyVote;
  @Autowired private JdbcTemplate jdbc;

  private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE + 1);
  private Neighbourhood here;
  private Person[] people;

  @BeforeEach
  void aNeighbourhoodOf64() {
    here = new Neighbourhood(beans);
    people = here.in(() -> IntStream.range(0, PEOPLE).mapToObj(i -> here.owner("业主" + i)).toArray(Person[]::new));
  }

  @AfterEach
  void goHome() {
    threads.shutdownNow();
  }

  @Test
  void ofAllCoOwnersOfAUnitExactlyOneCastsItsBallot() {
    here.unit(AREA, people);
    VoteId vote = open();

    List<Outcome> outcomes = atOnce(i -> cast(castBallot, vote, i));

    assertThat(outcomes).filteredOn(Outcome::accepted).hasSize(1);
    assertThat(outcomes).filteredOn(outcome -> outcome.refusedAs(AlreadyCast.class)).hasSize(PEOPLE - 1);
    assertThat(rows(vote)).hasSize(1);
  }

  @Test
  void whoeverGetsTheLockBeforeTheDeadlineIsInAndNobodyElse() {
    everybodyOwnsAUnit();
    VoteId vote = open();
    int inTime = 40;
    Instant deadline = jdbcInstant(vote);
    CastBallot slowly = withClock(new Ticking(deadline.minusMillis(inTime)), beans.getBean(LastBallot.class));

    List<Outcome> outcomes = atOnce(i -> cast(slowly, vote, i));

    assertThat(outcomes).filteredOn(Outcome::accepted).hasSize(inTime);
    assertThat(outcomes).filteredOn(outcome -> outcome.refusedAs(VoteClosed.class)).hasSize(PEOPLE - inTime);
    assertThat(outcomes).filteredOn(Outcome::accepted).allMatch(outcome -> outcome.receipt().castAt().isBefore(deadline));
    assertThat(rows(vote)).hasSize(inTime);
  }

  @Test
  void everyBallotThatWasAcceptedIsInTheTallyThoughTheVoteIsClosedMeanwhile() {
    everybodyOwnsAUnit();
    VoteId vote = open();
    AtomicInteger accepted = new AtomicInteger();
    CountDownLatch closed = new CountDownLatch(1);
    Future<Tally> tally = threads.submit(() -> closeOnce(vote, accepted, closed));

    List<Outcome> outcomes =
        atOnce(
            i -> {
              if (i == PEOPLE - 1) {
                await(closed);
              }
              Outcome outcome = cast(castBallot, vote, i);
              accepted.addAndGet(outcome.accepted() ? 1 : 0);
              return outcome;
            });

    long in = outcomes.stream().filter(Outcome::accepted).count();
    assertThat(in).isGreaterThanOrEqualTo(PEOPLE / 4).isLessThan(PEOPLE);
    assertThat(outcomes).filteredOn(outcome -> outcome.refusedAs(VoteClosed.class)).hasSize((int) (PEOPLE - in));
    assertThat(get(tally).castEntries()).isEqualTo((int) in);
    assertThat(get(tally).forArea()).isEqualTo(in * AREA);
    assertThat(rows(vote)).hasSize((int) in);
  }

  @Test
  void theProcessHearsOfTheLastBallotThoughManyAreLastAtOnce() {
    everybodyOwnsAUnit();
    VoteId vote = open();
    Listening process = new Listening();
    LastBallot last = new LastBallot(beans.getBean(RollSql.class), process);
    CastBallot told = withClock(InstantSource.system(), last);

    List<Outcome> outcomes = atOnce(i -> cast(told, vote, i));

    assertThat(outcomes).allMatch(Outcome::accepted);
    assertThat(process.rowsWhenTold).isNotEmpty().allMatch(rows -> rows == PEOPLE);
  }

  /** Closes as soon as a quarter of the ballots is in, in the middle of the others. */
  private Tally closeOnce(VoteId vote, AtomicInteger accepted, CountDownLatch closed) {
    while (accepted.get() < PEOPLE / 4) {
      Thread.onSpinWait();
    }
    here.here(() -> closeVote.close(vote));
    closed.countDown();
    return here.here(() -> tallyVote.tally(vote));
  }

  private Outcome cast(CastBallot service, VoteId vote, int i) {
    Actor actor = actor(people[i]);
    try {
      return new Outcome(here.here(() -> service.castAll(vote, Choice.FOR, actor)), null);
    } catch (Refusal refusal) {
      return new Outcome(null, refusal);
    }
  }

  private Actor actor(Person person) {
    return new Actor("u-" + person.id(), person.name(), Set.of(), here.id(), person.id());
  }

  private List<Outcome> atOnce(IntFunction<Outcome> action) {
    CyclicBarrier start = new CyclicBarrier(PEOPLE);
    List<Future<Outcome>> running = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      int person = i;
      running.add(
          threads.submit(
              () -> {
                start.await();
                return action.apply(person);
              }));
    }
    return running.stream().map(BallotRaceTest::get).toList();
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private void everybodyOwnsAUnit() {
    here.in(
        () -> {
          for (Person person : people) {
            here.unit(AREA, person);
          }
          return people;
        });
  }

  private VoteId open() {
    VotePeriods day = VoteSamples.periods(Duration.ofDays(1));
    VoteId vote = here.here(() -> announceVote.announce(VoteSamples.motion(), day)).id();
    here.here(() -> openVote.open(vote, day));
    return vote;
  }

  private Instant jdbcInstant(VoteId vote) {
    return here.in(() -> beans.getBean(Votes.class).get(vote).closesAt());
  }

  private List<Long> rows(VoteId vote) {
    return jdbc.queryForList("select area from vote_ballot where vote_id = ?", Long.class, vote.toString());
  }

  private CastBallot withClock(InstantSource time, LastBallot last) {
    BallotBox box =
        new BallotBox(
            beans.getBean(Votes.class),
            beans.getBean(Ballots.class),
            beans.getBean(ReceiptNumbers.class),
            last,
            beans.getBean(CastPulse.class),
            beans.getBean(TransactionTemplate.class),
            time.withZone(ZoneOffset.UTC));
    return new CastBallot(box, beans.getBean(Roll.class));
  }

  /** What came of one attempt. */
  private record Outcome(Receipt receipt, Refusal refusal) {

    boolean accepted() {
      return receipt != null;
    }

    boolean refusedAs(Class<? extends Refusal> type) {
      return type.isInstance(refusal);
    }
  }

  /** Goes on by a millisecond each time it is looked at: as many looks are in time as there are milliseconds left. */
  private static final class Ticking extends Clock {

    private final AtomicLong millis;

    Ticking(Instant first) {
      this.millis = new AtomicLong(first.toEpochMilli());
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(millis.getAndIncrement());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** A process that looks how many ballots there are when it is told that all are cast. */
  private final class Listening implements VoteProcess {

    private final List<Integer> rowsWhenTold = Collections.synchronizedList(new ArrayList<>());

    @Override
    public boolean allBallotsCast(VoteId vote) {
      rowsWhenTold.add(rows(vote).size());
      return true;
    }

    @Override
    public void cancelled(VoteId vote, String reason) {
      throw new AssertionError("Nobody cancels here");
    }
  }
}
