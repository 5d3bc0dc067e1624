package io.linli.camunda.fence;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;

/** Lets only models, decisions and forms that work into a deployment; whatever else it holds could be served as a page. */
class ResourceFence implements Deployer {

  private static final List<String> BPMN = List.of(".bpmn", ".bpmn20.xml");
  private static final String FORM = ".form";
  private static final List<String> DMN = List.of(".dmn", ".dmn11.xml");

  @Override
  public void deploy(DeploymentEntity deployment) {
    deployment.getResources().values().stream().filter(resource -> !resource.isGenerated()).forEach(ResourceFence::check);
  }

  private static void check(ResourceEntity resource) {
    String name = resource.getName();
    List<String> sentences = new ArrayList<>();
    if (DMN.stream().anyMatch(name::endsWith)) {
      sentences.addAll(DmnFence.check(resource.getBytes()));
    } else if (name.endsWith(FORM)) {
      FormFence.check(resource.getBytes()).ifPresent(why -> sentences.add(name + "：" + why));
    } else if (BPMN.stream().noneMatch(name::endsWith)) {
      sentences.add(name + "：只能部署 .bpmn、.dmn 和 .form 文件。 (Only .bpmn, .dmn and .form files can be deployed.)");
    }
    if (!sentences.isEmpty()) {
      throw new ParseException(String.join(" ", sentences), name, sentences.stream().map(ResourceFence::problem).toList(), List.of());
    }
  }

  private static Problem problem(String sentence) {
    return new ProblemImpl(sentence, null);
  }
}
