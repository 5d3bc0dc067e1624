package io.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model keeps to, so that people and the engine can rely on it. */
class ConventionsTest {

  private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

  /** Steps that have to be done the moment somebody answers: nothing may come between. */
  private static final Set<String> PART_OF_AN_ANSWER = Set.of(EmergencyFundUseProcess.Services.RECORD_APPROVAL, RepairProcess.Services.RECORD_CANCELLATION);

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  static Stream<Model> models() {
    return Model.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void opensInModelerAsAModelOfThisEngine(Model model) {
    var definitions = model.instance().getDocument().getRootElement();

    assertThat(definitions.getAttribute(MODELER, "executionPlatform")).isEqualTo("Camunda Platform");
    assertThat(definitions.getAttribute(MODELER, "executionPlatformVersion")).isEqualTo("7.24.0");
  }

  @ParameterizedTest
  @MethodSource("models")
  void saysHowLongItsHistoryIsKept(Model model) {
    assertThat(model.process().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
  }

  @ParameterizedTest
  @MethodSource("models")
  void hasIdsOfTypeAndVerbAndObject(Model model) {
    assertThat(model.all(FlowElement.class)).isNotEmpty().allSatisfy(element ->
        assertThat(element.getId()).matches(prefix(element) + "_[a-z]+([A-Z][a-z]*)+"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void hasChineseNamesForWhatPeopleRead(Model model) {
    assertThat(model.process().getName()).containsPattern(HAN);
    assertThat(model.all(FlowNode.class))
        .filteredOn(node -> !(node instanceof Gateway) || isQuestion(node))
        .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).containsPattern(HAN));
    assertThat(model.all(SequenceFlow.class))
        .filteredOn(flow -> isQuestion(flow.getSource()))
        .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).containsPattern(HAN));
  }

  @ParameterizedTest
  @MethodSource("models")
  void documentsInEnglishWhyAStepIsThere(Model model) {
    Stream<Class<? extends FlowNode>> types =
        Stream.of(ServiceTask.class, BusinessRuleTask.class, CallActivity.class, SubProcess.class);

    assertThat(documentation(model.process())).isPresent();
    assertThat(types.flatMap(type -> model.all(type).stream()).toList())
        .allSatisfy(step -> assertThat(documentation(step)).as(step.getId()).isPresent());
    assertThat(model.all(BaseElement.class)).flatExtracting(BaseElement::getDocumentations)
        .allSatisfy(text -> assertThat(text.getTextContent()).doesNotContainPattern(HAN));
  }

  @ParameterizedTest
  @MethodSource("models")
  void doesItsWorkInTransactionsOfTheirOwn(Model model) {
    Stream<? extends FlowNode> work = Stream.of(ServiceTask.class, SendTask.class, BusinessRuleTask.class)
        .flatMap(type -> model.all(type).stream())
        .filter(step -> !PART_OF_AN_ANSWER.contains(step.getId()));

    assertThat(work.toList()).isNotEmpty().allSatisfy(step ->
        assertThat(step.isCamundaAsyncBefore()).as(step.getId()).isTrue());
  }

  @ParameterizedTest
  @MethodSource("models")
  void takesEveryTimeFromAParameterOrAVariable(Model model) {
    assertThat(model.all(TimerEventDefinition.class)).isNotEmpty().allSatisfy(timer -> {
      ModelElementInstance when =
          Optional.<ModelElementInstance>ofNullable(timer.getTimeDate()).orElseGet(timer::getTimeDuration);
      assertThat(when.getTextContent())
          .matches("\\$\\{([a-z]+_\\w+|parameters\\.duration\\('[a-zA-Z.]+'\\))}");
    });
    assertThat(model.all(UserTask.class)).extracting(UserTask::getCamundaDueDate).allSatisfy(due ->
        assertThat(due == null ? "${parameters.dueDate('none')}" : due)
            .matches("\\$\\{([a-z]+_\\w+|parameters\\.dueDate\\('[a-zA-Z.]+'\\))}"));
  }

  @ParameterizedTest
  @MethodSource("models")
  void showsTheDeployedFormToSomebodyWhoMayFillItIn(Model model) {
    assertThat(model.all(UserTask.class)).allSatisfy(task -> {
      assertThat(task.getCamundaFormRef()).as(task.getId()).isNotBlank();
      assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
      assertThat(Stream.of(task.getCamundaCandidateGroups(), task.getCamundaCandidateUsers(), task.getCamundaAssignee()))
          .as(task.getId()).anyMatch(Objects::nonNull);
      assertThat(Model.properties(task)).as(task.getId()).containsKey(ModelProperties.NAME_EN);
    });
  }

  @ParameterizedTest
  @MethodSource("models")
  void tellsResidentsEveryMilestoneInBothLanguages(Model model) {
    assertThat(model.all(FlowNode.class)).map(Model::properties).allSatisfy(properties -> {
      for (String key : List.of(
          ModelProperties.MILESTONE, ModelProperties.MILESTONE_DONE, ModelProperties.DUE_LABEL)) {
        assertThat(properties.containsKey(key)).isEqualTo(properties.containsKey(key + "En"));
        assertThat(properties.getOrDefault(key, "无")).containsPattern(HAN);
        assertThat(properties.getOrDefault(key + "En", "")).doesNotContainPattern(HAN);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("models")
  void tellsResidentsHowItEnded(Model model) {
    assertThat(model.all(EndEvent.class))
        .filteredOn(end -> end.getParentElement().equals(model.process()))
        .allSatisfy(end ->
            assertThat(Model.properties(end)).as(end.getId()).containsKey(ModelProperties.MILESTONE));
  }

  @ParameterizedTest
  @MethodSource("models")
  void holdsNoCode(Model model) {
    assertThat(model.xml()).doesNotContain("script", "camunda:class", "camunda:expression", "Listener");
  }

  @ParameterizedTest
  @MethodSource("models")
  void configuresTemplatedTasksCompletely(Model model) {
    assertThat(model.all(BusinessRuleTask.class)).allSatisfy(task ->
        assertThat(Model.inputs(task)).as(task.getId()).containsOnlyKeys(Contract.texts(RuleTask.class).stream()
            .filter(name -> !name.equals(RuleTask.TEMPLATE)).toArray(String[]::new)));
    assertThat(model.all(SendTask.class)).allSatisfy(task -> {
      Map<String, String> inputs = Model.inputs(task);
      assertThat(inputs).as(task.getId()).containsOnlyKeys(Contract.texts(NoticeTask.class).stream()
          .filter(name -> !name.equals(NoticeTask.TEMPLATE)).toArray(String[]::new));
      assertThat(inputs.get(NoticeTask.AUDIENCE)).matches("COMMUNITY|OWNERS|PERSON:\\$\\{\\w+}|ROLE:([a-z]+|\\$\\{\\w+})");
      assertThat(inputs.get(NoticeTask.BOARD)).isIn("true", "false");
    });
  }

  private static boolean isQuestion(FlowNode node) {
    return node instanceof Gateway && node.getOutgoing().size() > 1
        && !List.of("eventBasedGateway", "parallelGateway").contains(node.getElementType().getTypeName());
  }

  private static Optional<String> documentation(BaseElement element) {
    return element.getDocumentations().stream().map(ModelElementInstance::getTextContent).findFirst();
  }

  private static String prefix(FlowElement element) {
    if (element instanceof Gateway) {
      return "gateway";
    }
    if (element instanceof StartEvent) {
      return "start";
    }
    if (element instanceof EndEvent) {
      return "end";
    }
    if (element instanceof CatchEvent event) {
      return trigger(event);
    }
    if (element instanceof ThrowEvent) {
      return "event";
    }
    return switch (element.getElementType().getTypeName()) {
      case "sequenceFlow" -> "flow";
      case "userTask" -> "task";
      case "serviceTask" -> "service";
      case "businessRuleTask" -> "rule";
      case "sendTask" -> "notice";
      case "receiveTask" -> "receive";
      case "callActivity" -> "call";
      case "subProcess" -> "subprocess";
      default -> throw new AssertionError("No convention for " + element.getId());
    };
  }

  private static String trigger(CatchEvent event) {
    ModelElementInstance definition = event.getEventDefinitions().iterator().next();
    if (definition instanceof TimerEventDefinition) {
      return "timer";
    }
    if (definition instanceof MessageEventDefinition) {
      return "message";
    }
    if (definition instanceof ErrorEventDefinition) {
      return "error";
    }
    throw new AssertionError("No convention for " + event.getId());
  }
}
