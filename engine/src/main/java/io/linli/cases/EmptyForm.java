package io.linli.cases;

/** What is shown where a model asks nothing: a Camunda Form without fields. */
final class EmptyForm {

  static final String JSON =
      """
      {"id": "nothing", "type": "default", "schemaVersion": 16, "components": []}
      """;

  private EmptyForm() {}
}
