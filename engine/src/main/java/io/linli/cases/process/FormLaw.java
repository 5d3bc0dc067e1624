package io.linli.cases.process;

import io.linli.cases.CaseProcesses.CheckedForm;
import io.linli.cases.GivenAnswer;
import io.linli.forms.Answer;
import io.linli.forms.FieldError;
import io.linli.forms.FormSchema;
import io.linli.forms.FormVerdict;
import io.linli.problems.BadRequest;
import io.linli.problems.FieldProblem;
import io.linli.problems.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What may become process variables: only what the form that was shown asks for, and accepts. Where no form is shown, nothing. */
@Component
class FormLaw {

  /** The engine's column for texts, in characters. */
  private static final int LONGEST_TEXT = 4000;

  private static final Text INVALID =
      new Text("有些内容需要修改，请看各项提示。", "Some fields need to be changed; see each of them.");
  private static final Text TOO_LONG =
      new Text("内容太长，最多 " + LONGEST_TEXT + " 字。", "Too long: " + LONGEST_TEXT + " characters at most.");

  private final DeployedForms forms;
  private final TaskData formData;
  private final EngineCalls calls;
  private final JsonMapper json;
  private final Clock clock;

  FormLaw(DeployedForms forms, TaskData formData, EngineCalls calls, JsonMapper json, Clock clock) {
    this.forms = forms;
    this.formData = formData;
    this.calls = calls;
    this.json = json;
    this.clock = clock;
  }

  /** @throws BadRequest naming each field that is wrong */
  CheckedForm checkStart(
      String definitionId, Map<String, @Nullable Object> submitted, Map<String, @Nullable Object> shownWith) {
    Optional<FormSchema> form = forms.ofStart(definitionId);
    if (form.isEmpty()) {
      return new CheckedForm(Map.of(), List.of());
    }
    FormVerdict verdict = accepted(form.get(), submitted, shownWith);
    return new CheckedForm(variables(verdict), answers(form.get(), verdict, shownWith));
  }

  /** @throws BadRequest naming each field that is wrong */
  Map<String, @Nullable Object> checkTask(String taskId, Map<String, @Nullable Object> submitted) {
    Optional<FormSchema> form = forms.ofTask(taskId);
    if (form.isEmpty()) {
      return Map.of();
    }
    Map<String, @Nullable Object> shownWith = formData.of(taskId);
    Map<String, @Nullable Object> variables = variables(accepted(form.get(), submitted, shownWith));
    formData.check(taskId, shownWith, variables);
    return variables;
  }

  private FormVerdict accepted(
      FormSchema form, Map<String, @Nullable Object> submitted, Map<String, ? extends @Nullable Object> shownWith) {
    FormVerdict verdict = form.check(submitted, shownWith, LocalDate.now(clock));
    List<FieldProblem> problems = new ArrayList<>(verdict.errors().stream().map(FormLaw::problem).toList());
    verdict.values().forEach((key, value) -> {
      if (value instanceof String text && text.length() > LONGEST_TEXT) {
        problems.add(new FieldProblem(key, TOO_LONG));
      }
    });
    if (!problems.isEmpty()) {
      throw new BadRequest(INVALID, problems);
    }
    return verdict;
  }

  private static FieldProblem problem(FieldError error) {
    return new FieldProblem(error.field(), new Text(error.messageZh(), error.messageEn()));
  }

  /** Only primitives go into a process; a list of choices or a group is kept as JSON. */
  private Map<String, @Nullable Object> variables(FormVerdict verdict) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    verdict.values().forEach((key, value) -> {
      if (!CaseVariables.RESERVED.contains(key)) {
        variables.put(key, value instanceof List || value instanceof Map ? json.writeValueAsString(value) : value);
      }
    });
    return variables;
  }

  private static List<GivenAnswer> answers(FormSchema form, FormVerdict verdict, Map<String, @Nullable Object> shownWith) {
    Map<String, Answer> english =
        form.localised("en").answers(verdict.values(), shownWith).stream()
            .collect(Collectors.toMap(Answer::key, Function.identity()));
    return form.answers(verdict.values(), shownWith).stream()
        .map(
            answer ->
                new GivenAnswer(
                    answer.key(),
                    answer.label(),
                    english.get(answer.key()).label(),
                    answer.text(),
                    english.get(answer.key()).text()))
        .toList();
  }
}
