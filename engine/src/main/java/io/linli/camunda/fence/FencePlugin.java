package io.linli.camunda.fence;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts the fence around the engine, and lets features listen while a model is read.
 *
 * <p>{@link BpmnParseListener} beans are found when the first model is read and not before, because they may need
 * the engine themselves. They run in Spring's order, after the engine's own.
 */
@Component
class FencePlugin extends AbstractProcessEnginePlugin {

  private final ModelBeans modelBeans;
  private final ObjectProvider<BpmnParseListener> listeners;

  FencePlugin(ModelBeans modelBeans, ObjectProvider<BpmnParseListener> listeners) {
    this.modelBeans = modelBeans;
    this.listeners = listeners;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setExpressionManager(new FencedExpressions(modelBeans));
    configuration.setScriptFactory(new NoScripts());
    configuration.setArtifactFactory(new NoClasses());
    configuration.setEnableScriptEngineLoadExternalResources(false);
    configuration.setBpmnParseFactory(
        parser -> new FencedParse(parser, new BpmnFence(modelBeans), listeners.orderedStream().toList()));
    List<Deployer> before = new ArrayList<>();
    if (configuration.getCustomPreDeployers() != null) {
      before.addAll(configuration.getCustomPreDeployers());
    }
    before.add(new ResourceFence());
    configuration.setCustomPreDeployers(before);
  }
}
