package io.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Which flow nodes and sequence flows of one process have been walked.
 *
 * <p>Our own few lines, because the community's coverage library was archived with the last community
 * release of the engine.
 */
final class Coverage extends AbstractBpmnParseListener {

  private final String processKey;
  private final Set<String> known = new TreeSet<>();
  private final Set<String> walked = new TreeSet<>();

  Coverage(String processKey) {
    this.processKey = processKey;
  }

  /** The engine calls this once for a process, after everything in it has been parsed. */
  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    if (process.getKey().equals(processKey)) {
      watch(process);
    }
  }

  private void watch(ScopeImpl scope) {
    for (ActivityImpl activity : scope.getActivities()) {
      known.add(activity.getId());
      activity.addBuiltInListener(
          ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> reached(activity));
      activity.getOutgoingTransitions().forEach(flow -> watch((TransitionImpl) flow));
      watch(activity);
    }
  }

  private void watch(TransitionImpl flow) {
    known.add(flow.getId());
    flow.addExecutionListener((ExecutionListener) execution -> walked.add(flow.getId()));
  }

  /** An event based gateway takes no flow; the flow to an event is walked when the event happens. */
  private void reached(ActivityImpl activity) {
    walked.add(activity.getId());
    activity.getIncomingTransitions().stream()
        .filter(flow -> "eventBasedGateway".equals(flow.getSource().getProperty("type")))
        .forEach(flow -> walked.add(flow.getId()));
  }

  Set<String> known() {
    return known;
  }

  Set<String> missing() {
    return known.stream()
        .filter(id -> !walked.contains(id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  void assertComplete() {
    assertThat(known).as("flow nodes and sequence flows of %s", processKey).isNotEmpty();
    assertThat(missing())
        .as("flow nodes and sequence flows of %s that no test has walked", processKey)
        .isEmpty();
  }
}
