package io.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The packaged models on an engine in memory. Jobs run only when a test says so, timers fire only by
 * name, and the beans are doubles: these tests are about the models, not about what stands behind them.
 */
final class TestEngine implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private static final int ENDLESS = 100;

  final BeanDoubles beans = new BeanDoubles();
  final Coverage coverage;
  private @Nullable ProcessEngine engine;

  TestEngine(String coveredProcess) {
    coverage = new Coverage(coveredProcess);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    engine = start(coverage, beans.asMap());
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    Model.all().forEach(model -> deployment.addClasspathResource("bpmn/" + model.key() + ".bpmn"));
    deployment.deploy();
  }

  static ProcessEngine start(Coverage coverage, Map<Object, Object> beans) {
    StandaloneInMemProcessEngineConfiguration configuration =
        new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("models-" + UUID.randomUUID());
    configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    // As the application's engine has it.
    configuration.setSkipOutputMappingOnCanceledActivities(true);
    configuration.setBeans(beans);
    configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(coverage)));
    return configuration.buildProcessEngine();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    engine().getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list()
        .forEach(it -> engine().getRuntimeService().deleteProcessInstance(it.getId(), "test is over"));
    engine().getHistoryService().createHistoricProcessInstanceQuery().list()
        .forEach(it -> engine().getHistoryService().deleteHistoricProcessInstanceIfExists(it.getId()));
    beans.reset();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    engine().close();
  }

  ProcessEngine engine() {
    if (engine == null) {
      throw new IllegalStateException("The engine starts before the first test");
    }
    return engine;
  }

  ProcessInstance start(String key, String businessKey, Map<String, Object> variables) {
    ProcessInstance instance =
        engine().getRuntimeService().startProcessInstanceByKey(key, businessKey, variables);
    runJobs();
    return instance;
  }

  /** Runs asynchronous steps until only timers and people are left to wait for. */
  void runJobs() {
    for (int round = 0; round < ENDLESS; round++) {
      List<Job> jobs = engine().getManagementService().createJobQuery().messages().list();
      if (jobs.isEmpty()) {
        return;
      }
      jobs.forEach(job -> engine().getManagementService().executeJob(job.getId()));
    }
    throw new AssertionError("The process does not come to rest");
  }

  /** Runs one asynchronous step and nothing that follows it. */
  void runJob(String activityId) {
    engine().getManagementService().executeJob(job(activityId).getId());
  }

  /** Lets a timer fire now, as an operator may, whatever its time is. */
  void fire(String timerId) {
    runJob(timerId);
    runJobs();
  }

  Job job(String activityId) {
    Job job = engine().getManagementService().createJobQuery().activityId(activityId).singleResult();
    assertThat(job).as("job of %s", activityId).isNotNull();
    return job;
  }

  boolean waitsAt(String activityId) {
    return engine().getRuntimeService().createExecutionQuery().activityId(activityId).count() > 0;
  }

  Task task(String id) {
    Task task = engine().getTaskService().createTaskQuery().taskDefinitionKey(id).singleResult();
    assertThat(task).as("open task %s", id).isNotNull();
    return task;
  }

  void complete(String taskId, Map<String, Object> variables) {
    engine().getTaskService().complete(task(taskId).getId(), variables);
    runJobs();
  }

  List<String> openTasks() {
    return engine().getTaskService().createTaskQuery().list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  /** Activities of an instance that have been reached, in order. */
  List<String> path(String instanceId) {
    return engine().getHistoryService().createHistoricActivityInstanceQuery()
        .processInstanceId(instanceId).orderPartiallyByOccurrence().asc().list().stream()
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  boolean hasEnded(String instanceId) {
    return engine().getRuntimeService().createProcessInstanceQuery()
        .processInstanceId(instanceId).count() == 0;
  }

  /** Variables of an instance, running or ended, without those local to one step. */
  Map<String, @Nullable Object> variables(String instanceId) {
    Map<String, @Nullable Object> values = new HashMap<>();
    engine().getHistoryService().createHistoricVariableInstanceQuery()
        .processInstanceId(instanceId).list().stream()
        .filter(it -> instanceId.equals(it.getActivityInstanceId()))
        .forEach((HistoricVariableInstance it) -> values.put(it.getName(), it.getValue()));
    return values;
  }

  /** The running vote that an instance has called. */
  ProcessInstance calledVote() {
    ProcessInstance vote =
        engine().getRuntimeService().createProcessInstanceQuery()
            .processDefinitionKey(OwnerVoteProcess.KEY).singleResult();
    assertThat(vote).as("running vote").isNotNull();
    return vote;
  }
}
