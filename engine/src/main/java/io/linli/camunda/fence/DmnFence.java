package io.linli.camunda.fence;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Refuses a decision table that speaks anything but FEEL. */
final class DmnFence {

  private DmnFence() {}

  /** @return a sentence each, empty when the table may be deployed */
  static List<String> check(byte[] dmn) {
    List<String> problems = new ArrayList<>();
    try {
      check(Dmn.readModelFromStream(new ByteArrayInputStream(dmn)).getDocument().getRootElement(), "?", problems);
    } catch (ModelException unreadable) {
      problems.add("无法读取决策表：" + unreadable.getMessage() + " (The decision table cannot be read.)");
    }
    return problems;
  }

  private static void check(DomElement element, String owner, List<String> problems) {
    String id = element.getAttribute("id") == null ? owner : element.getAttribute("id");
    String language = element.getAttribute("expressionLanguage");
    if (language != null && !language.isBlank() && !language.toLowerCase(Locale.ROOT).contains("feel")) {
      problems.add(id + "：决策表只能使用 FEEL，不能使用 " + language + "。 (Decision tables speak FEEL only.)");
    }
    element.getChildElements().forEach(child -> check(child, id, problems));
  }
}
