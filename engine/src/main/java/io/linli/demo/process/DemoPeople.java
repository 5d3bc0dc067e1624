package io.linli.demo.process;

import io.linli.cases.MyTasks;
import io.linli.cases.OpenTask;
import io.linli.cases.StartCase;
import io.linli.cases.WorkOnTask;
import io.linli.complaint.SupportComplaint;
import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import io.linli.tenancy.CurrentCommunity;
import io.linli.vote.CastBallot;
import io.linli.vote.Choice;
import io.linli.vote.ShowVotes;
import io.linli.vote.VoteState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people of the demo community do: the same use cases as behind the API, and time that passes when it is told to. */
@Component
class DemoPeople {

  private static final String SERVICE = "procurement";

  private final AccountDirectory accounts;
  private final StartCase startCase;
  private final MyTasks tasks;
  private final WorkOnTask work;
  private final ShowVotes votes;
  private final CastBallot ballots;
  private final SupportComplaint supports;
  private final ManagementService management;

  DemoPeople(
      AccountDirectory accounts,
      StartCase startCase,
      MyTasks tasks,
      WorkOnTask work,
      ShowVotes votes,
      CastBallot ballots,
      SupportComplaint supports,
      ManagementService management) {
    this.accounts = accounts;
    this.startCase = startCase;
    this.tasks = tasks;
    this.work = work;
    this.votes = votes;
    this.ballots = ballots;
    this.supports = supports;
    this.management = management;
  }

  void request(String username, Map<String, Object> answers) {
    start(username, SERVICE, answers);
  }

  /** Starts any service; it runs until it waits for somebody. */
  UUID start(String username, String service, Map<String, Object> answers) {
    UUID caseId =
        startCase
            .start(person(username), service, new HashMap<>(answers), List.of(), UUID.randomUUID().toString())
            .caseId();
    runJobs();
    return caseId;
  }

  /** Owners with these numbers support a complaint. */
  void support(UUID caseId, int first, int last) {
    for (int number = first; number <= last; number++) {
      supports.support(person("owner-%03d".formatted(number)), caseId);
    }
    runJobs();
  }

  /** Completes the newest task, with what the form came filled in with and these answers. */
  void review(String username, Map<String, Object> answers) {
    Actor actor = person(username);
    OpenTask task = tasks.list(actor, 1).get(0);
    Map<String, @Nullable Object> filled = new HashMap<>(tasks.form(actor, task.id()).data());
    filled.putAll(answers);
    work.complete(actor, task.id(), filled, List.of());
    runJobs();
  }

  /** Owners with these numbers vote, four of five for it; who shares an entry that has voted is passed over. */
  void vote(int first, int last) {
    for (int number = first; number <= last; number++) {
      Actor owner = person("owner-%03d".formatted(number));
      var sheet = votes.list(VoteState.OPEN, 1, owner).get(0);
      boolean waiting = sheet.own().stream().anyMatch(entry -> !entry.cast());
      if (waiting) {
        ballots.castAll(sheet.vote().id(), choice(number), owner);
      }
    }
    runJobs();
  }

  private static Choice choice(int number) {
    return switch (number % 10) {
      case 3, 7 -> Choice.AGAINST;
      case 5 -> Choice.ABSTAIN;
      default -> Choice.FOR;
    };
  }

  /** Time passes: the timer of a model rings now. */
  void fire(String timer) {
    management.executeJob(jobs().timers().activityId(timer).singleResult().getId());
    runJobs();
  }

  private void runJobs() {
    List<Job> ready = jobs().messages().withRetriesLeft().list();
    while (!ready.isEmpty()) {
      management.executeJob(ready.get(0).getId());
      ready = jobs().messages().withRetriesLeft().list();
    }
  }

  private JobQuery jobs() {
    return management.createJobQuery().tenantIdIn(CurrentCommunity.require());
  }

  private Actor person(String username) {
    return accounts.find(username).orElseThrow(() -> new IllegalStateException("There is no account " + username));
  }
}
