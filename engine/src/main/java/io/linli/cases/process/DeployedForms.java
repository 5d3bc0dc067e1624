package io.linli.cases.process;

import io.linli.cases.CaseRefused;
import io.linli.forms.FormSchema;
import io.linli.forms.FormSchemaRejected;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The forms that models name, in the version that is bound to the running process. One bound to its deployment never changes and is read
 * once; one bound to the latest version is read each time.
 */
@Component
class DeployedForms {

  private static final String BOUND_TO_DEPLOYMENT = "deployment";

  private final FormService formService;
  private final EngineCalls calls;
  private final Map<String, FormSchema> bound = new ConcurrentHashMap<>();

  DeployedForms(FormService formService, EngineCalls calls) {
    this.formService = formService;
    this.calls = calls;
  }

  /** Empty when the start asks nothing. */
  Optional<FormSchema> ofStart(String definitionId) {
    FormData data = calls.allowed(() -> formService.getStartFormData(definitionId));
    return form(data, () -> formService.getDeployedStartForm(definitionId));
  }

  /** Empty when the task asks nothing. */
  Optional<FormSchema> ofTask(String taskId) {
    FormData data = calls.allowed(() -> formService.getTaskFormData(taskId));
    return form(data, () -> formService.getDeployedTaskForm(taskId));
  }

  private Optional<FormSchema> form(@Nullable FormData data, Supplier<InputStream> content) {
    CamundaFormRef ref = data == null ? null : data.getCamundaFormRef();
    if (data == null || ref == null || ref.getKey() == null) {
      return Optional.empty();
    }
    if (!BOUND_TO_DEPLOYMENT.equals(ref.getBinding())) {
      return Optional.of(read(content));
    }
    String key = data.getDeploymentId() + " " + ref.getKey();
    FormSchema known = bound.get(key);
    if (known == null) {
      known = read(content);
      bound.put(key, known);
    }
    return Optional.of(known);
  }

  private FormSchema read(Supplier<InputStream> content) {
    try (InputStream form = calls.allowed(content)) {
      return FormSchema.parse(new String(form.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FormSchemaRejected rejected) {
      throw CaseRefused.formUnusable(String.valueOf(rejected.getMessage()));
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory does not fail to be read", impossible);
    }
  }
}
