package io.linli.cases.process;

import io.linli.tenancy.CurrentCommunity;
import java.util.Collection;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives Tasklist what a feature adds to a task's form, such as the choices of a list: it reads a form's data as the engine's variables. Its parts are
 * fetched late, because the engine itself is built with it.
 */
@Component
class AddedVariables {

  private final ObjectProvider<TaskData> data;
  private final JsonMapper json;

  AddedVariables(ObjectProvider<TaskData> data, JsonMapper json) {
    this.data = data;
    this.json = json;
  }

  /**
   * Nothing for the operator, who belongs to no community.
   *
   * @param variables of a task that the caller may read
   * @param names which are asked for; null for all
   * @param deserialized as objects, otherwise as JSON, which is how Tasklist reads them
   */
  VariableMap addTo(VariableMap variables, String taskId, @Nullable Collection<String> names, boolean deserialized) {
    if (CurrentCommunity.id().isPresent()) {
      data.getObject()
          .addedTo(taskId)
          .forEach(
              (name, value) -> {
                if (names == null || names.contains(name)) {
                  variables.putValueTyped(name, typed(value, deserialized));
                }
              });
    }
    return variables;
  }

  private TypedValue typed(@Nullable Object value, boolean deserialized) {
    if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
      return Variables.untypedValue(value);
    }
    return deserialized ? Variables.objectValue(value).create() : SpinValues.jsonValue(json.writeValueAsString(value)).create();
  }
}
