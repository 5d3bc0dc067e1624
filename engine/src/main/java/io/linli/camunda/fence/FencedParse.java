package io.linli.camunda.fence;

import io.linli.camunda.deployment.PackagedModels;
import io.linli.camunda.tenancy.CommunityFirst;
import io.linli.camunda.tenancy.CommunityFirst.Called;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads a BPMN model: first the fence, and only a model that passes is built, with the features' listeners. */
class FencedParse extends BpmnParse {

  private final BpmnFence fence;

  FencedParse(BpmnParser parser, BpmnFence fence, List<BpmnParseListener> listeners) {
    super(parser);
    this.fence = fence;
    this.parseListeners = Stream.concat(parser.getParseListeners().stream(), listeners.stream()).distinct().toList();
  }

  @Override
  protected void parseRootElement() {
    fence.check(rootElement, new Findings());
    if (!hasErrors()) {
      super.parseRootElement();
    }
  }

  /** Called for call activities and decision tasks alike, each with its own attribute. */
  @Override
  protected void parseTenantId(Element task, ActivityImpl activity, BaseCallableElement called, String attribute) {
    Called kind = attribute.equals("decisionRefTenantId") ? Called.DECISION : Called.PROCESS;
    called.setTenantIdProvider(new CommunityFirst(kind, called));
  }

  /**
   * A packaged model was written together with the beans that it names, and tests hold the two together; a name that is
   * missing there is a warning, because refusing the model would keep the whole application from starting.
   */
  private final class Findings implements BpmnFence.Report {

    @Override
    public void code(String sentence, Element element, String elementId) {
      addError(sentence, element, elementId);
    }

    /** A model that was deployed before this was looked at goes on: its cases would otherwise stand still. */
    @Override
    public void unfit(String sentence, Element element, String elementId) {
      if (deployment != null && deployment.isNew()) {
        addError(sentence, element, elementId);
      } else {
        addWarning(sentence, element, elementId);
      }
    }

    @Override
    public void unknownName(String sentence, Element element, String elementId) {
      if (deployment != null && PackagedModels.SOURCE.equals(deployment.getSource())) {
        addWarning(sentence, element, elementId);
      } else {
        addError(sentence, element, elementId);
      }
    }
  }
}
