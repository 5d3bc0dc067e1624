package io.linli.processes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A packaged model as text and structure, without an engine. */
record Model(String key, String xml, BpmnModelInstance instance) {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");

  static Model read(String key) {
    try (InputStream stream = Model.class.getResourceAsStream("/bpmn/" + key + ".bpmn")) {
      String xml = new String(Objects.requireNonNull(stream, key).readAllBytes(), StandardCharsets.UTF_8);
      var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
      return new Model(key, xml, Bpmn.readModelFromStream(bytes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Stream<Model> all() {
    try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".bpmn")).sorted()
          .map(name -> read(name.substring(0, name.length() - ".bpmn".length())))
          .toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return key;
  }

  Process process() {
    return all(Process.class).iterator().next();
  }

  <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
    return instance.getModelElementsByType(type);
  }

  Set<String> nodeIds() {
    return all(FlowNode.class).stream().map(FlowNode::getId).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The extension properties of a process or a flow node. */
  static Map<String, String> properties(BaseElement element) {
    return extensions(element, CamundaProperties.class)
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
  }

  static Map<String, String> inputs(BaseElement element) {
    return extensions(element, CamundaInputOutput.class)
        .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
        .collect(Collectors.toMap(CamundaInputParameter::getCamundaName, ModelElementInstance::getTextContent));
  }

  static <T extends ModelElementInstance> Stream<T> extensions(BaseElement element, Class<T> type) {
    return element.getExtensionElements() == null
        ? Stream.empty()
        : element.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
  }

  /** Every expression in the model, wherever it stands, without its braces. */
  List<String> expressions() {
    return EXPRESSION.matcher(xml).results().map(match -> match.group(1).replace("&#39;", "'").replace("&gt;", ">").replace("&amp;", "&")).toList();
  }

  /** The names that expressions begin with: variables and beans. */
  Set<String> namesInExpressions() {
    return expressions().stream()
        .map(expression -> expression.replaceAll("'[^']*'", ""))
        .flatMap(expression -> NAME.matcher(expression).results().map(match -> match.group()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
