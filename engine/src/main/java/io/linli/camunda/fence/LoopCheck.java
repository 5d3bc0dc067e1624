package io.linli.camunda.fence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds a way in a process that leads back to itself and never waits. The engine would walk it in one transaction until the
 * node has no memory left.
 *
 * <p>A frame has two ends here: its id, where it is entered, and its id with {@link #OUT}, where it is left.
 */
class LoopCheck {

  private static final String OUT = "/out";
  private static final Set<String> FRAMES = Set.of("subProcess", "transaction", "adHocSubProcess");
  private static final Set<String> WAITING = Set.of("userTask", "receiveTask", "eventBasedGateway");
  private static final Set<String> THROWN = Set.of("errorEventDefinition", "escalationEventDefinition");
  private static final Set<String> CAUGHT_AT_ONCE = Set.of("linkEventDefinition", "conditionalEventDefinition");
  private static final Set<String> BRANCHES = Set.of("sequenceFlow", "boundaryEvent");

  private final FlowGraph graph = new FlowGraph();
  private final Map<String, Element> nodes = new LinkedHashMap<>();
  private final Set<String> pauses = new HashSet<>();
  private final Element process;

  private LoopCheck(Element process) {
    this.process = process;
  }

  /** The elements of a process that lie on such ways, empty when there is none. */
  static List<Element> endless(Element process) {
    LoopCheck check = new LoopCheck(process);
    check.readScope(process, null);
    Set<Element> found = new LinkedHashSet<>();
    check.graph.cycles(check.pauses).forEach(id -> Optional.ofNullable(check.nodes.get(withoutOut(id))).ifPresent(found::add));
    return new ArrayList<>(found);
  }

  private void readScope(Element scope, @Nullable String frame) {
    for (Element node : scope.elements()) {
      String id = node.attribute("id");
      if (id != null && !BRANCHES.contains(node.getTagName())) {
        readNode(node, id, scope, frame);
      }
    }
    scope.elements("sequenceFlow").forEach(this::readFlow);
    scope.elements("boundaryEvent").forEach(this::readBoundary);
  }

  private void readNode(Element node, String id, Element scope, @Nullable String frame) {
    nodes.put(id, node);
    if (waits(node)) {
      pauses.add(id);
    }
    if (isFrame(node)) {
      readScope(node, id);
      starts(node).forEach(start -> graph.lead(id, start));
      if (isTrue(node, "asyncAfter")) {
        pauses.add(id + OUT);
      }
    }
    if (frame != null && targets(scope, id).findAny().isEmpty()) {
      graph.lead(exit(node, id), frame + OUT);
    }
    if (id(process).filter(own -> own.equals(node.attribute("calledElement"))).isPresent()) {
      starts(process).forEach(start -> graph.lead(id, start));
    }
    if (isThrownLink(node)) {
      caughtLinks(scope, node).forEach(target -> graph.lead(id, target));
    }
  }

  private void readFlow(Element flow) {
    String source = flow.attribute("sourceRef");
    Element node = nodes.get(source);
    graph.lead(node == null ? source : exit(node, source), flow.attribute("targetRef"));
  }

  /** An error or an escalation is caught in the transaction in which it happens; every other event waits to happen. */
  private void readBoundary(Element event) {
    String id = event.attribute("id");
    nodes.put(id, event);
    if (definitions(event).noneMatch(THROWN::contains) || isTrue(event, "asyncBefore") || isTrue(event, "asyncAfter")) {
      pauses.add(id);
      return;
    }
    Element host = nodes.get(event.attribute("attachedToRef"));
    if (host != null) {
      throwers(host).forEach(thrower -> graph.lead(thrower, id));
    }
  }

  private static Stream<String> throwers(Element host) {
    return isFrame(host) ? host.elements().stream().flatMap(LoopCheck::throwers) : id(host).stream();
  }

  private static Optional<String> id(Element element) {
    return Optional.ofNullable(element.attribute("id"));
  }

  /** A called process may wait, so what comes after it counts as another walk. */
  private static String exit(Element node, String id) {
    return isFrame(node) || node.getTagName().equals("callActivity") ? id + OUT : id;
  }

  private static boolean waits(Element node) {
    boolean catches = node.getTagName().equals("intermediateCatchEvent") && definitions(node).noneMatch(CAUGHT_AT_ONCE::contains);
    boolean external = "external".equals(node.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "type"));
    boolean parted = !isFrame(node) && isTrue(node, "asyncAfter");
    return WAITING.contains(node.getTagName()) || catches || external || parted || isTrue(node, "asyncBefore") || isTrue(node, "async");
  }

  private static boolean isTrue(Element node, String attribute) {
    return "true".equals(node.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, attribute));
  }

  private static boolean isFrame(Element node) {
    return FRAMES.contains(node.getTagName());
  }

  private static Stream<String> starts(Element scope) {
    return scope.elements().stream()
        .filter(node -> node.getTagName().equals("startEvent"))
        .map(start -> start.attribute("id"));
  }

  private static Stream<String> targets(Element scope, String source) {
    return scope.elements("sequenceFlow").stream()
        .filter(flow -> source.equals(flow.attribute("sourceRef")))
        .map(flow -> flow.attribute("targetRef"));
  }

  private static boolean isThrownLink(Element node) {
    return node.getTagName().equals("intermediateThrowEvent") && node.element("linkEventDefinition") != null;
  }

  private static Stream<String> caughtLinks(Element scope, Element thrown) {
    String name = thrown.element("linkEventDefinition").attribute("name", "");
    return scope.elements("intermediateCatchEvent").stream()
        .filter(event -> event.element("linkEventDefinition") != null)
        .filter(event -> name.equals(event.element("linkEventDefinition").attribute("name")))
        .map(event -> event.attribute("id"));
  }

  private static Stream<String> definitions(Element event) {
    return event.elements().stream().map(Element::getTagName);
  }

  private static String withoutOut(String id) {
    return id.endsWith(OUT) ? id.substring(0, id.length() - OUT.length()) : id;
  }
}
