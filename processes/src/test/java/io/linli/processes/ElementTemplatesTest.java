package io.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates offer in Camunda Modeler exactly what the beans read, and the models use them. */
class ElementTemplatesTest {

  private static final Path FOLDER = Path.of(".camunda", "element-templates");
  private static final Pattern INPUT = Pattern.compile("\"camunda:inputParameter\", \"name\": \"(\\w+)\"");

  static Stream<Model> models() {
    return Model.all();
  }

  @Test
  void offerEveryParameterOfTheRuleTask() throws IOException {
    assertThat(inputs("rule-task.json")).isEqualTo(parameters(RuleTask.class, RuleTask.TEMPLATE));
    assertThat(text("rule-task.json")).contains('"' + RuleTask.TEMPLATE + '"', "${" + Beans.RULE_TASK + "}");
  }

  @Test
  void offerEveryParameterOfTheNoticeTask() throws IOException {
    assertThat(inputs("notice-task.json")).isEqualTo(parameters(NoticeTask.class, NoticeTask.TEMPLATE));
    assertThat(text("notice-task.json"))
        .contains('"' + NoticeTask.TEMPLATE + '"', "${" + Beans.NOTICE_TASK + "}");
  }

  /** Without it Modeler hides everything that is not in the template, milestones among it. */
  @Test
  void leaveTheOtherPropertiesOfAStepInReach() throws IOException {
    assertThat(text("rule-task.json")).contains("\"entriesVisible\": true");
    assertThat(text("notice-task.json")).contains("\"entriesVisible\": true");
  }

  @ParameterizedTest
  @MethodSource("models")
  void configureEveryRuleAndNoticeOfTheModels(Model model) {
    // A process that is only called may leave every decision to people.
    assertThat(model.all(BusinessRuleTask.class))
        .extracting(task -> task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "modelerTemplate"))
        .allMatch(RuleTask.TEMPLATE::equals);
    assertThat(model.all(SendTask.class))
        .extracting(task -> task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "modelerTemplate"))
        .isNotEmpty()
        .containsOnly(NoticeTask.TEMPLATE);
  }

  private static Set<String> parameters(Class<?> contract, String template) {
    Set<String> names = Contract.texts(contract);
    names.remove(template);
    return names;
  }

  private static Set<String> inputs(String file) throws IOException {
    return INPUT.matcher(text(file)).results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }
}
