package io.linli.camunda.fence;

import io.linli.forms.FormSchema;
import io.linli.forms.FormSchemaRejected;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Refuses a form that could not be shown and checked later, in either language. */
final class FormFence {

  private FormFence() {}

  /** @return a sentence that names the component, empty when the form may be deployed */
  static Optional<String> check(byte[] form) {
    try {
      FormSchema.parse(new String(form, StandardCharsets.UTF_8)).localised("en");
      return Optional.empty();
    } catch (FormSchemaRejected rejected) {
      return Optional.of("表单不能使用。 (The form cannot be used: " + rejected.getMessage() + ")");
    }
  }
}
