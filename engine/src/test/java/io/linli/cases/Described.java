package io.linli.cases;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Models with what a process owner writes into them for residents. */
public final class Described {

  private Described() {}

  /** The model's one process becomes a service for owners. */
  public static BpmnModelInstance asService(BpmnModelInstance model) {
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    process.setCamundaCandidateStarterGroups("owner");
    return with(model, process.getId(), "service", "下雨天借一把伞。");
  }

  /** Gives an element an extension property. */
  public static BpmnModelInstance with(BpmnModelInstance model, String elementId, String name, String value) {
    CamundaProperty property = model.newInstance(CamundaProperty.class);
    property.setCamundaName(name);
    property.setCamundaValue(value);
    CamundaProperties properties = model.newInstance(CamundaProperties.class);
    properties.getCamundaProperties().add(property);
    ExtensionElements extensions = model.newInstance(ExtensionElements.class);
    extensions.addChildElement(properties);
    BaseElement element = model.getModelElementById(elementId);
    element.setExtensionElements(extensions);
    return model;
  }
}
