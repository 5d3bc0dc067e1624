package io.linli.camunda;

/** BPMN of tests, written around the part that the test is about. */
public final class Models {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
      xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      id="definitions" targetNamespace="https://linli.io/test">
      """;

  private Models() {}

  /** start → the given flow nodes by their order in {@code ids} → end. */
  public static String line(String key, String nodes, String... ids) {
    StringBuilder flows = new StringBuilder();
    String from = "start";
    for (String id : ids) {
      flows.append(flow(from, id));
      from = id;
    }
    flows.append(flow(from, "end"));
    return HEAD
        + "<bpmn:process id=\"%s\" name=\"%1$s\" isExecutable=\"true\" camunda:historyTimeToLive=\"P30D\">".formatted(key)
        + "<bpmn:startEvent id=\"start\" />"
        + nodes
        + "<bpmn:endEvent id=\"end\" />"
        + flows
        + "</bpmn:process></bpmn:definitions>";
  }

  public static String service(String id, String attributes) {
    return "<bpmn:serviceTask id=\"%s\" name=\"第一步\" %s />".formatted(id, attributes);
  }

  public static String user(String id) {
    return "<bpmn:userTask id=\"%s\" camunda:candidateGroups=\"manager\" />".formatted(id);
  }

  private static String flow(String from, String to) {
    return "<bpmn:sequenceFlow id=\"%s_%s\" sourceRef=\"%1$s\" targetRef=\"%2$s\" />".formatted(from, to);
  }
}
