package io.linli.cases;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Models that are services for owners. */
public final class Described {

  private Described() {}

  /** The model's one process with the property that puts it into the catalogue. */
  public static BpmnModelInstance asService(BpmnModelInstance model) {
    CamundaProperty service = model.newInstance(CamundaProperty.class);
    service.setCamundaName("service");
    service.setCamundaValue("下雨天借一把伞。");
    CamundaProperties properties = model.newInstance(CamundaProperties.class);
    properties.getCamundaProperties().add(service);
    ExtensionElements extensions = model.newInstance(ExtensionElements.class);
    extensions.addChildElement(properties);
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    process.setExtensionElements(extensions);
    process.setCamundaCandidateStarterGroups("owner");
    return model;
  }
}
