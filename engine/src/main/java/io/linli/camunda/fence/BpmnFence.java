package io.linli.camunda.fence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a BPMN model that holds code, reaches for code that is not on the allow-list, or would keep the engine busy for ever.
 *
 * <p>Looks at every element and attribute by name instead of at the places where each may stand, so that a construct
 * nobody thought of is refused as well.
 */
class BpmnFence {

  /** Receives each problem with the element to look at. */
  interface Report {

    /** The model holds code. */
    void code(String sentence, Element element, String elementId);

    /** The model names something that is not on the allow-list, or not yet. */
    void unknownName(String sentence, Element element, String elementId);

    /** The model would keep the engine busy, or fails when it gets there. */
    void unfit(String sentence, Element element, String elementId);
  }

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final Set<String> SCRIPT_ELEMENTS = Set.of("script", "scriptTask");
  private static final Set<String> LANGUAGE_ATTRIBUTES = Set.of("language", "scriptFormat");
  private static final Set<String> FOREIGN_TENANT_ATTRIBUTES =
      Set.of("calledElementTenantId", "caseTenantId", "decisionRefTenantId");
  private static final Pattern BEAN = Pattern.compile("\\s*[$#]\\{\\s*(\\w+)\\s*}\\s*");
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");
  private static final String ENGINE_NAMESPACES = "http://(camunda\\.org|activiti\\.(org|com))/.*";

  private final ModelBeans modelBeans;
  private final ExpressionCheck expressions;

  BpmnFence(ModelBeans modelBeans) {
    this.modelBeans = modelBeans;
    this.expressions = new ExpressionCheck(modelBeans);
  }

  void check(Element root, Report report) {
    check(root, root, report);
  }

  private void check(Element element, Element owner, Report report) {
    Element named = isShownInAModeler(element) ? element : owner;
    Problems problems = new Problems(report, element, named);
    checkElement(element, problems);
    for (String key : element.attributes()) {
      checkAttribute(element, key, element.attribute(key), problems);
    }
    if (!isProse(element)) {
      checkText(element.getText(), problems);
    }
    element.elements().forEach(child -> check(child, named, report));
  }

  private static void checkElement(Element element, Problems problems) {
    checkCode(element, problems);
    checkLimits(element, problems);
    if (element.getTagName().equals("process")) {
      checkLoops(element, problems);
    }
  }

  private static void checkCode(Element element, Problems problems) {
    String tag = element.getTagName();
    if (SCRIPT_ELEMENTS.contains(tag)) {
      problems.add("不能使用脚本，请改用规则任务或表达式。", "Scripts are off: use a rule task or an expression.");
    } else if (tag.equals("connector")) {
      problems.add("不能使用连接器。", "Connectors are off.");
    } else if (tag.equals("constraint") && "validator".equals(element.attribute("name"))) {
      problems.add("不能使用自定义校验类，请在表单里写校验。", "Validator classes are off: let the form validate.");
    }
  }

  private static void checkLimits(Element element, Problems problems) {
    String tag = element.getTagName();
    if (tag.equals("timeCycle") && LimitCheck.isTooOften(element.getText())) {
      problems.unfit("定时循环的间隔不能短于一分钟：" + element.getText().strip() + "。", "A timer may come back once a minute at most.");
    } else if (tag.equals("loopCardinality") && LimitCheck.isTooMany(element.getText())) {
      problems.unfit("多实例最多 1000 个：" + element.getText().strip() + "。", "A step may have 1,000 instances at most.");
    } else if (tag.equals("conditionExpression") && !EXPRESSION.matcher(element.getText()).find()) {
      problems.unfit("条件须写成 ${…} 表达式。", "A condition is a ${…} expression.");
    }
  }

  private static void checkLoops(Element process, Problems problems) {
    List<Element> loop = LoopCheck.endless(process);
    if (!loop.isEmpty()) {
      String names = loop.stream().map(Problems::label).collect(Collectors.joining("、"));
      problems.unfit(
          "这条循环没有任何等待，会一直转下去：" + names + "。请在其中加入用户任务、定时器或异步步骤。",
          "This loop never waits: put a user task, a timer or an asynchronous step into it.");
    }
  }

  private void checkAttribute(Element element, String key, String value, Problems problems) {
    int colon = key.lastIndexOf(':');
    String namespace = colon < 0 ? "" : key.substring(0, colon);
    String name = key.substring(colon + 1);
    boolean ofEngine = namespace.matches(ENGINE_NAMESPACES);
    if (name.toLowerCase(Locale.ROOT).endsWith("class") && (ofEngine || namespace.isEmpty())) {
      problems.add("不能使用 Java 类（" + name + "）。", "Java classes are off (" + name + ").");
    } else if (LANGUAGE_ATTRIBUTES.contains(name)) {
      problems.add("不能使用脚本语言，请写 ${…} 表达式。", "Script languages are off: write a ${…} expression.");
    } else if (ofEngine && name.equals("resource")) {
      problems.add("不能引用外部脚本资源。", "Script resources are off.");
    } else if (name.toLowerCase(Locale.ROOT).endsWith("delegateexpression")) {
      checkBean(value, problems);
    } else if (ofEngine && name.equals("type") && !value.equals("external")) {
      problems.add("不能使用 " + value + " 类型的任务。", "Tasks of the type " + value + " are off.");
    } else if (FOREIGN_TENANT_ATTRIBUTES.contains(name)) {
      problems.add("不能指定别的小区，被调用的模型按本小区优先选择。", "A model may not name a community: its own definition comes first anyway.");
    } else if (ofEngine && name.equals("formKey") && !value.startsWith("camunda-forms:")) {
      problems.add("只能使用 Camunda 表单（formRef）。", "Only Camunda Forms (formRef) are shown.");
    } else {
      checkText(value, problems);
    }
  }

  private void checkBean(String value, Problems problems) {
    Matcher bean = BEAN.matcher(value);
    if (!bean.matches() || !modelBeans.names().contains(bean.group(1))) {
      problems.unknown(
          value + " 不在允许的 Bean 之列：" + sorted() + "。", value + " is not an allowed bean: " + sorted() + ".");
    }
  }

  private void checkText(@Nullable String text, Problems problems) {
    if (text != null) {
      expressions
          .foreignName(text)
          .ifPresent(
              name -> problems.unknown("表达式不能使用 " + name + "：" + text.strip() + "。", "An expression may not use " + name + "."));
    }
  }

  private String sorted() {
    return String.join(", ", modelBeans.names().stream().sorted().toList());
  }

  private static boolean isShownInAModeler(Element element) {
    return BPMN.equals(element.getUri()) && element.attribute("id") != null;
  }

  /** Written for people: the engine never evaluates it. */
  private static boolean isProse(Element element) {
    return element.getTagName().equals("documentation") || element.getTagName().equals("text");
  }

  /** Says where a problem is: by the name and the id of the nearest element that a modeler shows. */
  private record Problems(Report report, Element element, Element named) {

    void add(String zh, String en) {
      report.code(sentence(zh, en), element, id());
    }

    void unknown(String zh, String en) {
      report.unknownName(sentence(zh, en), element, id());
    }

    void unfit(String zh, String en) {
      report.unfit(sentence(zh, en), element, id());
    }

    private String sentence(String zh, String en) {
      return label(named) + "：" + zh + " (" + en + ")";
    }

    static String label(Element element) {
      String id = element.attribute("id", "?");
      return element.attribute("name") == null ? id : element.attribute("name") + "（" + id + "）";
    }

    private String id() {
      return named.attribute("id", "?");
    }
  }
}
