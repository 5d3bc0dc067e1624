package io.linli.camunda.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.linli.camunda.deployment.PackagedModels.PackagedFile;
import io.linli.testing.LinliTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

@LinliTest
class PackagedModelsTest {

  private static final String KEY = "packaged-test";
  private static final String OTHER = "packaged-other";

  @Autowired RepositoryService repository;
  @Autowired ResourcePatternResolver resources;
  PackagedModels models;
  List<String> before;

  @BeforeEach
  void remember() {
    models = new PackagedModels(repository, resources);
    before = deployments();
  }

  @AfterEach
  void remove() {
    deployments().stream().filter(id -> !before.contains(id)).forEach(id -> repository.deleteDeployment(id, true));
  }

  @Test
  void modelsAndFormsAreOneDeploymentOfNoCommunity() {
    models.deploy(List.of(model(KEY, "a"), form("packaged.form", "{\"id\":\"packaged\",\"components\":[]}")));

    Deployment made = made().get(0);
    assertThat(made()).hasSize(1);
    assertThat(made.getTenantId()).isNull();
    assertThat(repository.getDeploymentResourceNames(made.getId())).containsExactlyInAnyOrder(KEY + ".bpmn", "packaged.form");
  }

  @Test
  void nothingIsDeployedWhenNothingChanged() {
    models.deploy(List.of(model(KEY, "a"), model(OTHER, "a")));
    models.deploy(List.of(model(KEY, "a"), model(OTHER, "a")));

    assertThat(made()).hasSize(1);
  }

  @Test
  void oneChangedFormMakesANewDeploymentOfEverythingSoThatModelsFindTheirForms() {
    models.deploy(List.of(model(KEY, "a"), form("packaged.form", "{\"id\":\"packaged\",\"components\":[]}")));
    models.deploy(List.of(model(KEY, "a"), form("packaged.form", "{\"id\":\"packaged\",\"components\":[ ]}")));

    assertThat(made()).hasSize(2);
    assertThat(made()).allSatisfy(each -> assertThat(repository.getDeploymentResourceNames(each.getId())).hasSize(2));
    assertThat(version(KEY)).isEqualTo(2);
  }

  @Test
  void aModelThatSomebodyDeployedForAllIsNotReplacedByALaterPackagedOne() {
    models.deploy(List.of(model(KEY, "a"), model(OTHER, "a")));
    Deployment theirs = repository.createDeployment().name("by the operator").addString("theirs.bpmn", text(model(KEY, "theirs"))).deploy();

    models.deploy(List.of(model(KEY, "b"), model(OTHER, "b")));

    assertThat(latestDeployment(KEY)).isEqualTo(theirs.getId());
    assertThat(version(OTHER)).isEqualTo(2);
    assertThat(models.leftOut())
        .singleElement()
        .satisfies(
            out -> {
              assertThat(out.file()).isEqualTo(KEY + ".bpmn");
              assertThat(out.key()).isEqualTo(KEY);
              assertThat(out.deployment()).isEqualTo(theirs.getId());
            });
  }

  @Test
  void aModelThatACommunityDeployedForItselfKeepsNobodyElseFromTheNewPackagedOne() {
    models.deploy(List.of(model(KEY, "a")));
    repository.createDeployment().tenantId("jade-lake").addString("theirs.bpmn", text(model(KEY, "theirs"))).deploy();

    models.deploy(List.of(model(KEY, "b")));

    assertThat(version(KEY)).isEqualTo(2);
    assertThat(models.leftOut()).isEmpty();
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(KEY).tenantIdIn("jade-lake").count()).isOne();
  }

  @Test
  void theFilesOfTheApplicationItselfAreDeployed() {
    assertThat(repository.createDeploymentQuery().deploymentSource(PackagedModels.SOURCE).count()).isPositive();
  }

  /** Deployed by anybody else, a name that is not on the allow-list would be refused; for a packaged model it is only a warning. */
  @Test
  void everyPackagedModelNamesOnlyWhatTheFenceLetsIn() throws IOException {
    Resource[] packaged = resources.getResources("classpath*:bpmn/*.bpmn");

    assertThat(packaged).isNotEmpty();
    for (Resource model : packaged) {
      String name = String.valueOf(model.getFilename());
      assertThatCode(() -> repository.createDeployment().tenantId("jade-lake").addInputStream(name, model.getInputStream()).deploy())
          .as(name)
          .doesNotThrowAnyException();
    }
  }

  private List<Deployment> made() {
    return repository.createDeploymentQuery().deploymentName(PackagedModels.NAME).list().stream()
        .filter(deployment -> !before.contains(deployment.getId()))
        .toList();
  }

  private List<String> deployments() {
    return repository.createDeploymentQuery().list().stream().map(Deployment::getId).toList();
  }

  private int version(String key) {
    return repository.createProcessDefinitionQuery().processDefinitionKey(key).withoutTenantId().latestVersion().singleResult().getVersion();
  }

  private String latestDeployment(String key) {
    return repository.createProcessDefinitionQuery().processDefinitionKey(key).withoutTenantId().latestVersion().singleResult().getDeploymentId();
  }

  private static PackagedFile model(String key, String task) {
    String bpmn =
        """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="https://linli.io/test">
          <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P30D">
            <bpmn:startEvent id="start" /><bpmn:sequenceFlow id="f" sourceRef="start" targetRef="%s" /><bpmn:userTask id="%2$s" />
          </bpmn:process>
        </bpmn:definitions>
        """
            .formatted(key, task);
    return form(key + ".bpmn", bpmn);
  }

  private static PackagedFile form(String name, String content) {
    return new PackagedFile(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(PackagedFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }
}
