package io.linli.testing;

import io.linli.cases.CaseDesk;
import io.linli.cases.Enclosed;
import io.linli.cases.MyTasks;
import io.linli.cases.OpenTask;
import io.linli.cases.StartCase;
import io.linli.cases.WorkOnTask;
import io.linli.identity.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.beans.factory.BeanFactory;

/** Cases of one neighbourhood, driven step by step: the test is the job executor and the clock. */
public final class Errands {

  private static final int ENOUGH = 50;

  private final BeanFactory beans;
  private final Neighbourhood here;

  public Errands(BeanFactory beans, Neighbourhood here) {
    this.beans = beans;
    this.here = here;
  }

  /** Starts a service and lets it run until it waits. */
  public UUID start(Actor actor, String service, Map<String, Object> answers, Enclosed enclosed) {
    UUID id =
        here.here(
            () ->
                beans.getBean(StartCase.class)
                    .start(actor, service, new HashMap<>(answers), enclosed, UUID.randomUUID().toString())
                    .caseId());
    jobs();
    return id;
  }

  public UUID start(Actor actor, String service, Map<String, Object> answers) {
    return start(actor, service, answers, Enclosed.photos(List.of()));
  }

  /** Completes the one task that waits for somebody. */
  public void done(Actor actor, Map<String, Object> answers) {
    complete(actor, waiting(actor).get(0).id(), answers);
    jobs();
  }

  public void complete(Actor actor, String task, Map<String, Object> answers) {
    here.here(
        () -> {
          beans.getBean(WorkOnTask.class).complete(actor, task, new HashMap<>(answers), List.of());
          return task;
        });
  }

  public List<OpenTask> waiting(Actor actor) {
    return here.here(() -> beans.getBean(MyTasks.class).list(actor, ENOUGH));
  }

  public CaseDesk.Details details(Actor actor, UUID caseId) {
    return here.here(() -> beans.getBean(CaseDesk.class).details(actor, caseId));
  }

  /** Fires a timer long before it is due, as an operator may. */
  public void fire(String timer) {
    management().executeJob(timer(timer).getId());
    jobs();
  }

  public Job timer(String timer) {
    return jobsHere().timers().activityId(timer).singleResult();
  }

  /** Runs every asynchronous step that waits, until none does. */
  public void jobs() {
    List<Job> ready = jobsHere().messages().withRetriesLeft().list();
    while (!ready.isEmpty()) {
      management().executeJob(ready.get(0).getId());
      ready = jobsHere().messages().withRetriesLeft().list();
    }
  }

  private JobQuery jobsHere() {
    return management().createJobQuery().tenantIdIn(here.id());
  }

  private ManagementService management() {
    return beans.getBean(ManagementService.class);
  }
}
