package io.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Model and contract say the same, in both directions. */
class ContractTest {

  private static final Map<String, Class<?>> CONTRACTS =
      Map.of(
          ProcurementProcess.KEY, ProcurementProcess.class,
          OwnerVoteProcess.KEY, OwnerVoteProcess.class,
          RepairProcess.KEY, RepairProcess.class,
          EmergencyFundUseProcess.KEY, EmergencyFundUseProcess.class,
          ComplaintProcess.KEY, ComplaintProcess.class,
          AnnouncementProcess.KEY, AnnouncementProcess.class);

  /** Written by delegates or forms for other delegates to read; no line of a model needs them. */
  private static final Set<String> FOR_THE_ENGINE_ONLY =
      Set.of(
          OwnerVoteProcess.Variables.VOTE_ID.name(),
          OwnerVoteProcess.Variables.OPENS_AT.name(),
          RepairProcess.Variables.ARRIVE_IN.name(),
          RepairProcess.Variables.DECLINE_REASON.name(),
          RepairProcess.Variables.RETURN_REASON.name(),
          RepairProcess.Variables.QUOTE_AMOUNT.name(),
          RepairProcess.Variables.QUOTE_TEXT.name(),
          RepairProcess.Variables.QUOTE_ANSWER.name(),
          RepairProcess.Variables.MATERIALS.name(),
          RepairProcess.Variables.WORK_COST.name(),
          RepairProcess.Variables.HAND_OVER_TRADE.name(),
          RepairProcess.Variables.HAND_OVER_REASON.name(),
          RepairProcess.Variables.RATING_TEXT.name(),
          RepairProcess.Variables.REOPEN_REASON.name(),
          RepairProcess.Variables.TIMES_ACCEPT_WARNING.name(),
          RepairProcess.Variables.TIMES_ARRIVE_WITHIN.name(),
          RepairProcess.Variables.TIMES_ARRIVE_WARNING.name(),
          RepairProcess.Variables.TIMES_FIX_WITHIN.name(),
          RepairProcess.Variables.TIMES_FIX_WARNING.name());

  static Stream<Model> models() {
    return Model.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void nameTheSameProcess(Model model) {
    assertThat(model.process().getId()).isEqualTo(model.key());
  }

  @ParameterizedTest
  @MethodSource("models")
  void nameTheSameFlowNodes(Model model) {
    assertThat(Contract.nodes(contract(model))).isEqualTo(model.nodeIds());
  }

  @ParameterizedTest
  @MethodSource("models")
  void nameTheSameMessages(Model model) {
    assertThat(Contract.group(contract(model), "Messages"))
        .isEqualTo(sorted(model.all(Message.class).stream().map(Message::getName)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void nameTheSameErrors(Model model) {
    assertThat(Contract.group(contract(model), "Errors"))
        .isEqualTo(sorted(model.all(Error.class).stream().map(Error::getErrorCode)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void nameTheSameForms(Model model) {
    Stream<String> atStart = model.all(StartEvent.class).stream().map(StartEvent::getCamundaFormRef);
    Stream<String> atTasks = model.all(UserTask.class).stream().map(UserTask::getCamundaFormRef);

    assertThat(Contract.group(contract(model), "Forms"))
        .isEqualTo(sorted(Stream.concat(atStart, atTasks).filter(Objects::nonNull)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void nameTheSameRulesets(Model model) {
    assertThat(Contract.group(contract(model), "Rulesets"))
        .isEqualTo(sorted(ruleInputs(model, RuleTask.RULESET)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void nameTheSameVariables(Model model) {
    Set<String> promised = new TreeSet<>(Contract.variables(CaseVariables.class));
    promised.addAll(Contract.variables(contract(model)));

    assertThat(promised).containsAll(variables(model));
    assertThat(variables(model)).containsAll(own(contract(model)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void useOnlyTheBeansThatTheEngineOffers(Model model) {
    assertThat(Contract.texts(Beans.class)).containsAll(beans(model));
  }

  @Test
  void useEveryBeanThatTheEngineOffers() {
    assertThat(Model.all().flatMap(model -> beans(model).stream()).collect(Collectors.toSet()))
        .containsAll(Contract.texts(Beans.class));
  }

  @ParameterizedTest
  @MethodSource("models")
  void useOnlyPropertiesThatTheEngineReads(Model model) {
    assertThat(Contract.texts(ModelProperties.class))
        .containsAll(sorted(model.all(CamundaProperty.class).stream().map(CamundaProperty::getCamundaName)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void callOthersByTheirKeys(Model model) {
    assertThat(CONTRACTS.keySet())
        .containsAll(model.all(CallActivity.class).stream().map(CallActivity::getCalledElement).toList());
  }

  @ParameterizedTest
  @MethodSource("models")
  void handACalledProcessWhatItsContractAsksFor(Model called) {
    Set<String> promised = new TreeSet<>(Contract.variables(CaseVariables.class));
    promised.addAll(Contract.variables(contract(called)));

    assertThat(promised).containsAll(targetsOfCalls(called.key()));
    assertThat(promised).containsAll(
        sorted(callsOf(called.key())
            .flatMap(call -> Model.extensions(call, CamundaOut.class))
            .map(CamundaOut::getCamundaSource).filter(Objects::nonNull)));
  }

  private static Class<?> contract(Model model) {
    return Objects.requireNonNull(CONTRACTS.get(model.key()));
  }

  private static Set<String> own(Class<?> contract) {
    Set<String> names = Contract.variables(contract);
    names.removeAll(FOR_THE_ENGINE_ONLY);
    return names;
  }

  /** Everything a model reads, writes or is given by its caller. */
  private static Set<String> variables(Model model) {
    Set<String> names = model.namesInExpressions();
    names.removeAll(Contract.texts(Beans.class));
    outputs(model).forEach(names::add);
    facts(model).forEach(names::add);
    inputsOfServices(model).forEach(names::add);
    model.all(CamundaIn.class).stream().map(CamundaIn::getCamundaSource).filter(Objects::nonNull).forEach(names::add);
    model.all(CamundaOut.class).stream().map(CamundaOut::getCamundaTarget).forEach(names::add);
    names.addAll(targetsOfCalls(model.key()));
    return names;
  }

  private static Set<String> targetsOfCalls(String called) {
    return sorted(
        callsOf(called).flatMap(call -> Model.extensions(call, CamundaIn.class)).map(CamundaIn::getCamundaTarget));
  }

  private static Stream<CallActivity> callsOf(String called) {
    return Model.all()
        .flatMap(model -> model.all(CallActivity.class).stream())
        .filter(call -> called.equals(call.getCalledElement()));
  }

  private static Stream<String> outputs(Model model) {
    return model.all(FlowNode.class).stream()
        .flatMap(node -> Model.extensions(node, CamundaInputOutput.class))
        .flatMap(mapping -> mapping.getCamundaOutputParameters().stream())
        .map(CamundaOutputParameter::getCamundaName);
  }

  /** Variables in the list of facts of rule tasks; constants and community parameters are none. */
  private static Stream<String> facts(Model model) {
    return ruleInputs(model, RuleTask.INPUTS)
        .flatMap(inputs -> Arrays.stream(inputs.split(",")))
        .map(fact -> fact.substring(fact.indexOf('=') + 1).trim().replace("lines:", ""))
        .filter(source -> !source.startsWith("'") && !source.startsWith("parameter:"))
        .filter(source -> !RuleTask.FILLED_IN.contains(source));
  }

  private static Stream<String> inputsOfServices(Model model) {
    return model.all(ServiceTask.class).stream().flatMap(task -> Model.inputs(task).keySet().stream());
  }

  private static Stream<String> ruleInputs(Model model, String parameter) {
    return model.all(BusinessRuleTask.class).stream()
        .map(task -> Objects.requireNonNull(Model.inputs(task).get(parameter), task.getId()));
  }

  private static Set<String> beans(Model model) {
    Set<String> offered = model.namesInExpressions();
    offered.retainAll(Contract.texts(Beans.class));
    Stream<String> delegates = Stream.of(
            model.all(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression),
            model.all(SendTask.class).stream().map(SendTask::getCamundaDelegateExpression),
            model.all(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaDelegateExpression))
        .flatMap(it -> it)
        .map(expression -> expression.replaceAll("[${}]", ""));
    offered.addAll(delegates.toList());
    return offered;
  }

  private static Set<String> sorted(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }
}
