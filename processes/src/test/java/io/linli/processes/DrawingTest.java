package io.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is also a picture: nothing crosses, nothing covers, time runs from left to right. */
class DrawingTest {

  private static final Pattern DRAWN = Pattern.compile("data-element-id=\"(\\w+)\"");

  /** A step may stand below the middle of its gateway and is then a little further left. */
  private static final int HALF_A_STEP = 60;

  /** The ways back: to the requester of a purchase, to the next technician, from another quote or from parts, to a new promise, to another answer or draft. */
  private static final List<String> RETURNS =
      List.of(
          "flow_returnRequest", "flow_completeRequest", "flow_resubmitRequest", "flow_repeatPreparation",
          "flow_askNext", "flow_offersExpired", "flow_sendAnother",
          "flow_quoteAgain", "flow_quoteDearer", "flow_awaitParts", "flow_partsHere", "flow_goOn",
          "flow_repairReopened", "flow_returnHandedOver", "flow_returnCorrected", "flow_promiseAgain",
          "flow_judgedAnew", "flow_askFundAgain",
          "flow_rewriteReply", "flow_replyAgain",
          "flow_returnAnnouncement", "flow_resubmitAnnouncement");

  /** A box or a piece of a line, in pixels. */
  private record Area(String owner, double left, double top, double right, double bottom) {

    boolean meets(Area other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Lines have no width; half a pixel on each side makes crossings have an area. */
    static Area line(String owner, Waypoint from, Waypoint to) {
      return new Area(
          owner,
          Math.min(from.getX(), to.getX()) - 0.5,
          Math.min(from.getY(), to.getY()) - 0.5,
          Math.max(from.getX(), to.getX()) + 0.5,
          Math.max(from.getY(), to.getY()) + 0.5);
    }

    static Area box(String owner, Bounds bounds) {
      return new Area(
          owner, bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    Area smaller(double by) {
      return new Area(owner, left + by, top + by, right - by, bottom - by);
    }
  }

  static Stream<Model> models() {
    return Model.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void drawsEveryElement(Model model) {
    assertThat(model.all(FlowElement.class)).isNotEmpty().allSatisfy(element ->
        assertThat(element.getDiagramElement()).as(element.getId()).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("models")
  void drawsLinesOnlyAcrossAndDown(Model model) {
    assertThat(model.all(BpmnEdge.class)).allSatisfy(edge -> {
      List<Waypoint> points = List.copyOf(edge.getWaypoints());
      assertThat(IntStream.range(1, points.size()))
          .as(edge.getId())
          .allMatch(i -> isStraight(points.get(i - 1), points.get(i)));
    });
  }

  @ParameterizedTest
  @MethodSource("models")
  void letsNoLinesCross(Model model) {
    List<Area> lines = lines(model);

    assertThat(pairs(lines).filter(pair -> pair.get(0).meets(pair.get(1)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void leadsNoLineThroughAShape(Model model) {
    List<Area> shapes = shapes(model).stream().map(shape -> shape.smaller(1)).toList();

    assertThat(meetings(lines(model), shapes)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void coversNoLabel(Model model) {
    List<Area> labels = labels(model);
    List<Area> frames = model.all(SubProcess.class).stream().flatMap(DrawingTest::frame).toList();

    assertThat(meetings(labels, lines(model))).isEmpty();
    assertThat(meetings(labels, shapes(model))).isEmpty();
    assertThat(meetings(labels, frames)).isEmpty();
    assertThat(pairs(labels).filter(pair -> pair.get(0).meets(pair.get(1)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void isShownInTheReadmeAsItIs(Model model) throws IOException {
    String picture = Files.readString(Path.of("images", model.key() + ".svg"));
    Set<String> drawn = DRAWN.matcher(picture).results()
        .map(match -> match.group(1).replace("_label", ""))
        .collect(Collectors.toSet());

    assertThat(drawn).isEqualTo(
        model.all(FlowElement.class).stream().map(FlowElement::getId).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("models")
  void runsFromLeftToRightExceptForReturns(Model model) {
    assertThat(model.all(SequenceFlow.class))
        .filteredOn(flow -> !RETURNS.contains(flow.getId()))
        .allSatisfy(flow -> assertThat(left(flow.getTarget()))
            .as(flow.getId())
            .isGreaterThan(left(flow.getSource()) - HALF_A_STEP));
  }

  private static boolean isStraight(Waypoint from, Waypoint to) {
    return from.getX().equals(to.getX()) || from.getY().equals(to.getY());
  }

  private static double left(FlowNode node) {
    return ((BpmnShape) node.getDiagramElement()).getBounds().getX();
  }

  private static List<Area> lines(Model model) {
    List<Area> lines = new ArrayList<>();
    for (BpmnEdge edge : model.all(BpmnEdge.class)) {
      List<Waypoint> points = List.copyOf(edge.getWaypoints());
      for (int i = 1; i < points.size(); i++) {
        lines.add(Area.line(edge.getBpmnElement().getId(), points.get(i - 1), points.get(i)));
      }
    }
    return lines;
  }

  /** All shapes but sub-processes, which hold others. */
  private static List<Area> shapes(Model model) {
    return model.all(BpmnShape.class).stream()
        .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
        .map(shape -> Area.box(shape.getBpmnElement().getId(), shape.getBounds()))
        .toList();
  }

  private static Stream<Area> frame(SubProcess subProcess) {
    Area box = Area.box(subProcess.getId(), ((BpmnShape) subProcess.getDiagramElement()).getBounds());
    return Stream.of(
        new Area(box.owner(), box.left(), box.top(), box.right(), box.top() + 1),
        new Area(box.owner(), box.left(), box.bottom() - 1, box.right(), box.bottom()),
        new Area(box.owner(), box.left(), box.top(), box.left() + 1, box.bottom()),
        new Area(box.owner(), box.right() - 1, box.top(), box.right(), box.bottom()));
  }

  private static List<Area> labels(Model model) {
    return model.all(BpmnLabel.class).stream()
        .map(label -> Area.box(label.getParentElement().getAttributeValue("id"), label.getBounds()))
        .toList();
  }

  private static Stream<String> meetings(Collection<Area> some, Collection<Area> others) {
    return some.stream().flatMap(one -> others.stream().filter(one::meets).map(it -> one + " meets " + it));
  }

  /** Pairs of different owners; lines may end in the same gateway, so touching ends do not count. */
  private static Stream<List<Area>> pairs(List<Area> areas) {
    return areas.stream()
        .flatMap(one -> areas.stream()
            .filter(other -> one.owner().compareTo(other.owner()) < 0)
            .map(other -> List.of(one, other)));
  }
}
