package io.linli.cases.process;

import io.linli.cases.CasePath;
import io.linli.identity.AccountDirectory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Adds our listeners to every node of every model when the engine reads it, so that no model has to name them. They are built-in listeners:
 * the engine calls those also where a caller asks to skip listeners.
 */
@Component
class ModelListeners extends AbstractBpmnParseListener {

  private static final String[] TASK_EVENTS = {
    TaskListener.EVENTNAME_CREATE,
    TaskListener.EVENTNAME_ASSIGNMENT,
    TaskListener.EVENTNAME_COMPLETE,
    TaskListener.EVENTNAME_DELETE
  };

  private final CasePath path;
  private final Approvals approvals;
  private final TaskEvents taskEvents;
  private final ActorNames names;
  private final AccountDirectory accounts;

  ModelListeners(
      CasePath path, Approvals approvals, TaskEvents taskEvents, ActorNames names, AccountDirectory accounts) {
    this.path = path;
    this.approvals = approvals;
    this.taskEvents = taskEvents;
    this.names = names;
    this.accounts = accounts;
  }

  /** Called after everything inside the process was read. */
  @Override
  public void parseProcess(Element processElement, ProcessDefinitionEntity definition) {
    boolean service = properties(processElement).containsKey(ModelWords.SERVICE);
    definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, new StartGate(service, approvals));
    definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, new ForCommunity(new ProcessRecorder(path)));
    definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, new ForCommunity(new ProcessRecorder(path)));
    Map<String, Element> elements = new HashMap<>();
    collect(processElement, elements);
    addToNodes(definition, elements);
  }

  private void addToNodes(ScopeImpl scope, Map<String, Element> elements) {
    for (ActivityImpl activity : scope.getActivities()) {
      // The body of a multi-instance activity has no element of its own; its one child has.
      Element element = elements.get(activity.getId());
      if (element != null) {
        addTo(activity, properties(element));
      }
      addToNodes(activity, elements);
    }
  }

  private void addTo(ActivityImpl activity, Map<String, String> properties) {
    Optional<MilestoneText> reached = text(properties, ModelWords.MILESTONE, ModelWords.MILESTONE_EN);
    NodeReached nodeReached = new NodeReached(path, names, reached.orElse(null), isStartEvent(activity));
    activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, new ForCommunity(nodeReached));
    if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior userTask) {
      activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, new TaskGate(approvals));
      keepApart(userTask.getTaskDefinition(), new KeptApart("true".equals(properties.get(ModelWords.FOUR_EYES))));
      for (String event : TASK_EVENTS) {
        userTask.getTaskDefinition().addBuiltInTaskListener(event, taskEvents);
      }
    }
    text(properties, ModelWords.MILESTONE_DONE, ModelWords.MILESTONE_DONE_EN)
        .ifPresent(
            done ->
                activity.addBuiltInListener(
                    ExecutionListener.EVENTNAME_END,
                    new ForCommunity(new NodeDone(path, names, done, isUserTask(activity)))));
  }

  private void keepApart(TaskDefinition task, KeptApart apart) {
    Candidates.install(task, apart, accounts);
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, apart);
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, apart);
  }

  private static boolean isStartEvent(ActivityImpl activity) {
    return ActivityTypes.START_EVENT.equals(activity.getProperty(BpmnProperties.TYPE.getName()));
  }

  private static boolean isUserTask(ActivityImpl activity) {
    return activity.getActivityBehavior() instanceof UserTaskActivityBehavior;
  }

  private static Optional<MilestoneText> text(Map<String, String> properties, String name, String nameEn) {
    String zh = properties.get(name);
    if (zh == null || zh.isBlank()) {
      return Optional.empty();
    }
    String en = properties.get(nameEn);
    return Optional.of(new MilestoneText(expression(zh), expression(en == null || en.isBlank() ? zh : en)));
  }

  /** Made by the engine's own expression manager, and so inside its fence. */
  private static Expression expression(String text) {
    ExpressionManager expressions = Context.getProcessEngineConfiguration().getExpressionManager();
    return expressions.createExpression(text);
  }

  private static Map<String, String> properties(Element element) {
    @Nullable Map<String, String> properties = BpmnParseUtil.parseCamundaExtensionProperties(element);
    return properties == null ? Map.of() : properties;
  }

  private static void collect(Element element, Map<String, Element> byId) {
    String id = element.attribute("id");
    if (id != null) {
      byId.put(id, element);
    }
    element.elements().forEach(child -> collect(child, byId));
  }
}
