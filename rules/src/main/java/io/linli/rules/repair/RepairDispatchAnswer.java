package io.linli.rules.repair;

import io.linli.rules.Answer;
import io.linli.rules.Undecided;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the rules of {@code repair-dispatch} add to. */
public final class RepairDispatchAnswer implements Answer<RepairDispatchResult> {

  private final Set<String> suitable = new TreeSet<>();
  private final Set<String> declined = new TreeSet<>();
  private final Set<String> unskilled = new TreeSet<>();
  private final Set<String> offDuty = new TreeSet<>();
  private final Set<String> uncertified = new TreeSet<>();
  private @Nullable DispatchOutcome outcome;
  private @Nullable String technician;

  RepairDispatchAnswer(DispatchRequest request) {}

  public void suitable(Candidate candidate) {
    suitable.add(candidate.username());
  }

  public void declined(Candidate candidate) {
    declined.add(candidate.username());
  }

  public void unskilled(Candidate candidate) {
    unskilled.add(candidate.username());
  }

  public void offDuty(Candidate candidate) {
    offDuty.add(candidate.username());
  }

  public void uncertified(Candidate candidate) {
    uncertified.add(candidate.username());
  }

  public void assign(Candidate candidate) {
    if (technician != null && !technician.equals(candidate.username())) {
      throw new Undecided("规则互相矛盾：两个人都被派单", "The rules contradict each other: two people are given the repair");
    }
    technician = candidate.username();
    outcome(DispatchOutcome.ASSIGN);
  }

  public void offerToAllSuitable() {
    outcome(DispatchOutcome.OFFER);
  }

  public void nobody() {
    outcome(DispatchOutcome.NOBODY);
  }

  private void outcome(DispatchOutcome decided) {
    if (outcome != null && outcome != decided) {
      throw new Undecided("规则互相矛盾：派单方式", "The rules contradict each other: " + outcome + " and " + decided);
    }
    outcome = decided;
  }

  @Override
  public RepairDispatchResult toResult() {
    if (outcome == null) {
      throw new Undecided("规则没有得出派单结果", "The rules leave open who gets the repair");
    }
    Set<String> offered = outcome == DispatchOutcome.OFFER ? suitable : Set.of();
    return new RepairDispatchResult(
        outcome, technician, offered.stream().sorted().toList(), suitable.size(), declined.size(), unskilled.size(), offDuty.size(), uncertified.size());
  }
}
