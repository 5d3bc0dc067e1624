package io.linli.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every packaged form, opened by the portal's form-js 2 and by Tasklist's own 1.8.7. A model made here has one task for each, so
 * that also those are seen in Tasklist that only residents fill in.
 */
@Journey
class FormsJourneyTest {

  private static final String SERVICE = "form-gallery";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** So that the fields show themselves that are hidden while there is nothing to say. */
  private static final Map<String, String> SAID =
      Map.of(
          "moreInfo", "水泵每周停机两次",
          "route_missing", "位置",
          "route_reasons", "维修或更换现有设备属于一般事项",
          "overrun_reasons", "实际费用超出批准金额",
          "quotes", "甲公司 38000 元",
          "deliveryNote", "包装完好",
          "neededBy", "2030-01-02",
          "decisionReason", "请补充位置");

  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
  private static final Set<String> FEEL_WORDS = Set.of("null", "and", "or", "not", "true", "false", "count");

  private static final String START_FORM =
      """
      {"id": "form-gallery", "type": "default", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
       "executionPlatformVersion": "7.24.0",
       "components": [{"id": "Field_remark", "key": "remark", "type": "textfield", "label": "备注"}]}
      """;

  @Test
  void everyFormShowsAllItsLabelsInThePortalAndInTasklist(Screens screens, Backstage backstage) throws IOException {
    Map<String, JsonNode> forms = packagedForms();
    assertThat(forms).hasSizeGreaterThanOrEqualTo(7);
    var deployed = new Modeler(backstage.port(), "process").tryToDeploy(SERVICE, files(forms));
    assertThat(deployed.status()).as(deployed.toString()).isEqualTo(200);
    String caseId = backstage.started("owner-030", SERVICE, Map.of("remark", "看看"));
    Portal manager = screens.desk("manager").open("/");
    Tasklist tasklist = Tasklist.in(manager);

    for (var form : forms.entrySet()) {
      String task = taskNamed(backstage, caseId, form.getKey());
      manager.claimTask(task);
      assertThat(manager.page.getByText("这张表单打不开")).hasCount(0);
      assertLabels(form.getKey() + " in the portal", manager.form(), form.getValue());

      tasklist.show(task);
      assertThat(tasklist.taskName()).hasText(form.getKey());
      assertLabels(form.getKey() + " in Tasklist", tasklist.form(), form.getValue());
      assertThat(tasklist.button("完成")).isEnabled();
      assertThat(tasklist.complaints()).as(form.getKey()).isEmpty();
    }
  }

  private static void assertLabels(String where, CamundaForm form, JsonNode schema) {
    List<String> labels = labels(schema.get("components"));
    assertThat(labels).as(where).isNotEmpty();
    for (String label : labels) {
      assertThat(form.anyLabel(label)).isVisible();
    }
    assertThat(form.errors()).hasCount(0);
  }

  /** Also of groups, and without what is hidden until somebody has answered another question of the same form. */
  private static List<String> labels(JsonNode components) {
    List<String> labels = new ArrayList<>();
    for (JsonNode component : components) {
      if (dependsOnAnAnswer(component)) {
        continue;
      }
      for (String name : List.of("label", "dateLabel")) {
        if (component.has(name) && !component.get(name).asString().isBlank()) {
          labels.add(component.get(name).asString());
        }
      }
      if (component.has("values")) {
        // A drop-down list shows its options only when it is open.
        component.get("values").forEach(value -> {
          if (component.get("type").asString().equals("radio")) {
            labels.add(value.get("label").asString());
          }
        });
      }
      if (component.has("components")) {
        labels.addAll(labels(component.get("components")));
      }
    }
    return labels;
  }

  private static boolean dependsOnAnAnswer(JsonNode component) {
    String condition = component.path("conditional").path("hide").asString("").replaceAll("\"[^\"]*\"", "");
    return NAME.matcher(condition).results().map(MatchResult::group).anyMatch(name -> !SAID.containsKey(name) && !FEEL_WORDS.contains(name));
  }

  private static String taskNamed(Backstage backstage, String caseId, String form) {
    return backstage.as("manager").get("/api/tasks?limit=200").json().valueStream()
        .filter(task -> caseId.equals(task.get("caseId").asString()) && form.equals(task.get("name").asString()))
        .map(task -> task.get("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, JsonNode> packagedForms() throws IOException {
    Map<String, JsonNode> forms = new LinkedHashMap<>();
    for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form")) {
      JsonNode form = JSON.readTree(Modeler.read("forms/" + Objects.requireNonNull(resource.getFilename())));
      forms.put(form.get("id").asString(), form);
    }
    return forms;
  }

  /** The model and copies of the forms, so that the packaged ones stay what they are. */
  private static Map<String, String> files(Map<String, JsonNode> forms) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("form-gallery.bpmn", model(forms.keySet().stream().toList()));
    files.put("form-gallery.form", START_FORM);
    forms.forEach((id, form) -> files.put("gallery-" + id + ".form", form.toString().replace("\"id\":\"" + id + "\"", "\"id\":\"gallery-" + id + "\"")));
    return files;
  }

  private static String model(List<String> forms) {
    String said =
        SAID.entrySet().stream()
            .map(entry -> "<camunda:inputParameter name=\"%s\">%s</camunda:inputParameter>".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
    String tasks =
        forms.stream()
            .map(
                form ->
                    """
                    <bpmn:sequenceFlow id="flow_to_%1$s" sourceRef="gateway_all" targetRef="task_%1$s" />
                    <bpmn:userTask id="task_%1$s" name="%1$s" camunda:candidateGroups="manager" camunda:formRef="gallery-%1$s" camunda:formRefBinding="deployment">
                      <bpmn:extensionElements><camunda:inputOutput>%2$s</camunda:inputOutput></bpmn:extensionElements>
                    </bpmn:userTask>
                    """
                        .formatted(form, said))
            .collect(Collectors.joining());
    return
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_formGallery" targetNamespace="https://linli.io/bpmn">
          <bpmn:process id="form-gallery" name="表单陈列" isExecutable="true" camunda:candidateStarterGroups="owner" camunda:historyTimeToLive="P1D">
            <bpmn:extensionElements><camunda:properties>
              <camunda:property name="service" value="每张表单一个任务。" /><camunda:property name="numberPrefix" value="FG" />
            </camunda:properties></bpmn:extensionElements>
            <bpmn:startEvent id="start_gallery" camunda:formRef="form-gallery" camunda:formRefBinding="deployment" />
            <bpmn:sequenceFlow id="flow_all" sourceRef="start_gallery" targetRef="gateway_all" />
            <bpmn:parallelGateway id="gateway_all" />
        """
        + tasks
        + "</bpmn:process></bpmn:definitions>";
  }
}
