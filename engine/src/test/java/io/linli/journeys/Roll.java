package io.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.Visitor;
import io.linli.testing.Visitor.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Who votes in a journey, for how many square centimetres and heads, and how; added up here and not by the application. */
final class Roll {

  private static final int AT_ONCE = 8;

  /** Of ten owners seven are for, two against, one abstains. */
  private static final List<String> CHOICES =
      List.of("FOR", "FOR", "AGAINST", "FOR", "FOR", "FOR", "AGAINST", "FOR", "ABSTAIN", "FOR");

  /** @param area in cm² */
  record Entry(String id, long area, long heads) {}

  record Voter(String username, Visitor visitor, String choice, List<Entry> entries) {

    long area() {
      return entries.stream().mapToLong(Entry::area).sum();
    }

    long heads() {
      return entries.stream().mapToLong(Entry::heads).sum();
    }
  }

  private final String vote;
  private final List<Voter> voters;

  private Roll(String vote, List<Voter> voters) {
    this.vote = vote;
    this.voters = voters;
  }

  /** The first owners who have something of their own to vote for, all logged in. */
  static Roll of(Backstage backstage, String vote, int wanted) {
    List<String> names = IntStream.rangeClosed(1, 280).mapToObj("owner-%03d"::formatted).toList();
    List<Visitor> visitors = together(names, name -> Visitor.loggedIn(backstage.port(), name));
    List<List<Entry>> mine = together(visitors, visitor -> entries(visitor, vote));
    Set<String> given = new HashSet<>();
    List<Voter> voters = new ArrayList<>();
    for (int i = 0; i < names.size() && voters.size() < wanted; i++) {
      List<Entry> entries = mine.get(i);
      // Whoever shares an entry with an earlier voter stays at home, so that who votes for what does not depend on who is faster.
      if (!entries.isEmpty() && entries.stream().noneMatch(entry -> given.contains(entry.id()))) {
        entries.forEach(entry -> given.add(entry.id()));
        voters.add(new Voter(names.get(i), visitors.get(i), CHOICES.get(voters.size() % CHOICES.size()), entries));
      }
    }
    assertThat(voters).hasSize(wanted);
    return new Roll(vote, voters);
  }

  private static List<Entry> entries(Visitor visitor, String vote) {
    return visitor.get("/api/votes/" + vote).json().get("myEntries").valueStream()
        .map(entry -> new Entry(entry.get("id").asString(), entry.get("area").asLong(), entry.get("heads").asLong()))
        .toList();
  }

  List<Voter> voters() {
    return voters;
  }

  void castOverHttp(List<Voter> some) {
    List<Answer> answers =
        together(some, voter -> voter.visitor().post("/api/votes/" + vote + "/ballots", "{\"choice\": \"" + voter.choice() + "\"}"));
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isEqualTo(201));
  }

  long castArea() {
    return voters.stream().mapToLong(Voter::area).sum();
  }

  long castHeads() {
    return voters.stream().mapToLong(Voter::heads).sum();
  }

  long area(String choice) {
    return voters.stream().filter(voter -> voter.choice().equals(choice)).mapToLong(Voter::area).sum();
  }

  long heads(String choice) {
    return voters.stream().filter(voter -> voter.choice().equals(choice)).mapToLong(Voter::heads).sum();
  }

  /** Several at the same time, answers in the order of the questions. */
  private static <T, R> List<R> together(List<T> items, Function<T, R> work) {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<R> answers = new ArrayList<>();
      for (Future<R> future : pool.invokeAll(items.stream().<Callable<R>>map(item -> () -> work.apply(item)).toList())) {
        answers.add(future.get());
      }
      return answers;
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } finally {
      pool.shutdownNow();
    }
  }
}
