package io.linli.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSchemaTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static FormSchema form(String components) {
    return FormSchema.parse("{\"id\": \"test\", \"type\": \"default\", \"schemaVersion\": 16, \"components\": [" + components.replace('\'', '"') + "]}");
  }

  private static Map<String, Object> request() {
    Map<String, Object> answers = new HashMap<>();
    answers.put("title", "更换电梯");
    answers.put("category", "LIFT");
    answers.put("kind", "NEW");
    answers.put("place", "3号楼");
    answers.put("reason", "曳引机异响，已停梯三次。");
    answers.put("quantity", 2);
    answers.put("estimatedCost", 86000);
    return answers;
  }

  @Test
  void valuesAreTyped() {
    FormVerdict verdict = FormFolder.form("procurement-request").check(request(), Map.of(), TODAY);

    assertThat(verdict.accepted()).isTrue();
    assertThat(verdict.values()).containsEntry("quantity", 2L).containsEntry("estimatedCost", 86000.0).containsEntry("title", "更换电梯");
  }

  @Test
  void whatNobodySeesIsNoAnswerAndNothingTurnsTheReadingDirection() {
    Map<String, Object> answers = request();
    answers.put("title", "\u202e更换\u2067电梯\u2069");
    Map<String, Object> invisible = request();
    invisible.put("place", "\u200b\u200d\u202e");

    assertThat(FormFolder.form("procurement-request").check(answers, Map.of(), TODAY).values()).containsEntry("title", "更换电梯");
    assertThat(FormFolder.form("procurement-request").check(invisible, Map.of(), TODAY).errors())
        .singleElement()
        .satisfies(error -> assertThat(error.field()).isEqualTo("place"));
  }

  @Test
  void aDayThatHasNotComeYetIsRefusedWhereTheFormSaysSo() {
    Map<String, Object> answers = new HashMap<>(Map.of("office", "花园街道办事处", "receivedBy", "王科长"));
    answers.put("handedOverOn", TODAY.toString());
    assertThat(FormFolder.form("complaint-handover").check(answers, Map.of(), TODAY).accepted()).isTrue();

    answers.put("handedOverOn", TODAY.plusDays(1).toString());

    assertThat(FormFolder.form("complaint-handover").check(answers, Map.of(), TODAY).errors())
        .extracting(FieldError::field).containsExactly("handedOverOn");
  }

  @Test
  void anEmptyAnswerIsThereAsNullAndClearsAnEarlierOne() {
    FormVerdict verdict = FormFolder.form("procurement-request").check(request(), Map.of("neededBy", "2026-09-30"), TODAY);

    assertThat(verdict.values()).containsEntry("neededBy", null);
  }

  @Test
  void aFieldWithAnErrorHasNoValueAndTheOthersKeepTheirs() {
    Map<String, Object> answers = request();
    answers.put("quantity", 0);

    FormVerdict verdict = FormFolder.form("procurement-request").check(answers, Map.of(), TODAY);

    assertThat(verdict.accepted()).isFalse();
    assertThat(verdict.errors()).containsExactly(new FieldError("quantity", "请填写不小于 1 的数。", "Please enter 1 or more."));
    assertThat(verdict.values()).doesNotContainKey("quantity").containsEntry("title", "更换电梯");
  }

  @Test
  void aMessageIsChineseUnlessEnglishIsAskedFor() {
    FieldError error = new FieldError("a", "中", "en");

    assertThat(List.of(error.message("zh"), error.message("en"), error.message("en-GB"), error.message("fr"), error.message(""))).containsExactly("中", "en", "en", "中", "中");
  }

  @Test
  void keysAndLabelsComeInTheOrderOfTheForm() {
    FormSchema schema = FormFolder.form("procurement-request");

    assertThat(schema.id()).isEqualTo("procurement-request");
    assertThat(schema.keys()).containsExactly("title", "category", "quantity", "kind", "place", "reason", "estimatedCost", "neededBy");
    assertThat(schema.labels()).containsEntry("title", "申请标题").containsEntry("neededBy", "希望完成日期（选填）");
  }

  @ParameterizedTest
  @MethodSource("io.linli.forms.FormFolder#files")
  void theEnglishFormHasNoChineseLeftAndIsTheSameLaw(Path file) {
    FormSchema chinese = FormSchema.parse(FormFolder.text(file));

    FormSchema english = chinese.localised("en-US");

    assertThat(withoutProperties(english.json())).doesNotContainPattern("\\p{IsHan}");
    assertThat(english.keys()).isEqualTo(chinese.keys());
    assertThat(english.localised("en")).isSameAs(english);
    assertThat(chinese.localised("zh-CN")).isSameAs(chinese);
    assertThat(chinese.json()).isEqualTo(FormFolder.text(file));
  }

  private static String withoutProperties(String json) {
    return json.replaceAll("\"properties\":\\{[^}]*}", "");
  }

  @Test
  void answersReadAsPeopleReadThem() {
    Map<String, Object> values = new HashMap<>(request());
    values.put("neededBy", null);

    assertThat(FormFolder.form("procurement-request").answers(values, Map.of())).extracting(Answer::label, Answer::text)
        .contains(tuple("设备类别", "电梯"), tuple("预估费用", "¥86,000.00"))
        .hasSize(7);
    assertThat(FormFolder.form("procurement-request").localised("en").answers(values, Map.of())).extracting(Answer::label, Answer::text)
        .contains(tuple("Kind of equipment", "Lift"), tuple("Quantity", "2 units"));
  }

  @Test
  void aTickReadsAsYes() {
    FormSchema acceptance = FormFolder.form("procurement-acceptance");

    assertThat(acceptance.answers(Map.of("accepted", true), Map.of())).extracting(Answer::text).containsExactly("是");
    assertThat(acceptance.localised("en").answers(Map.of("accepted", false), Map.of())).extracting(Answer::text).containsExactly("No");
  }

  @Test
  void theCallersDataStayAsTheyAre() {
    FormSchema schema = form("{'type': 'textfield', 'id': 'A', 'key': 'a.b'}");
    Map<String, Object> submitted = Map.of("a", Map.of("b", "x"));
    Map<String, Object> context = Map.of("a", Map.of("b", "y", "c", "z"));

    assertThat(schema.check(submitted, context, TODAY).values()).isEqualTo(submitted);
    assertThat(context).isEqualTo(Map.of("a", Map.of("b", "y", "c", "z")));
  }

  @Test
  void textWithoutAMaximumIsStillBounded() {
    FormSchema schema = form("{'type': 'textfield', 'id': 'A', 'key': 'a'}, {'type': 'textarea', 'id': 'B', 'key': 'b'}");

    FormVerdict verdict = schema.check(Map.of("a", "x".repeat(2_001), "b", "x".repeat(10_000_000)), Map.of(), TODAY);

    assertThat(verdict.errors()).extracting(FieldError::field).containsExactly("a", "b");
    assertThat(schema.check(Map.of("a", "x".repeat(2_000), "b", "x".repeat(20_000)), Map.of(), TODAY).accepted()).isTrue();
  }

  @Test
  void aHostileNumberIsRefusedAtOnce() {
    FormSchema schema = form("{'type': 'number', 'id': 'A', 'key': 'a', 'decimalDigits': 0, 'increment': 3}");

    for (Object number : List.of(new BigDecimal("1e999999999"), new BigDecimal("1e-999999999"), Double.NaN, Double.POSITIVE_INFINITY, new BigInteger("9".repeat(500)))) {
      assertThat(schema.check(Map.of("a", number), Map.of(), TODAY).errors()).extracting(FieldError::field).containsExactly("a");
    }
  }

  @Test
  void aPatternThatBacktracksWithoutEndDoesNotMatch() {
    FormSchema schema = form("{'type': 'textfield', 'id': 'A', 'key': 'a', 'validate': {'pattern': '^(a+)+$'}}");

    assertThat(schema.check(Map.of("a", "a".repeat(1_000) + "b"), Map.of(), TODAY).errors()).extracting(FieldError::field).containsExactly("a");
    assertThat(schema.check(Map.of("a", "aaa"), Map.of(), TODAY).accepted()).isTrue();
  }

  @Test
  void halvesOfCharactersAreTakenOut() {
    FormSchema schema = form("{'type': 'textfield', 'id': 'A', 'key': 'a'}");

    assertThat(schema.check(Map.of("a", "电\uD800梯𠮷\u0000"), Map.of(), TODAY).values()).containsEntry("a", "电梯𠮷");
  }

  @Test
  void conditionsSeeDatesOfTheEngineAsText() {
    FormSchema schema = form("{'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': '=due = null'}}");

    assertThat(schema.check(Map.of("a", "x"), Map.of("due", new Date(0)), TODAY).values()).containsEntry("a", "x");
    assertThat(schema.check(Map.of("a", "x"), Map.of(), TODAY).values()).isEmpty();
  }

  @Test
  void conditionsDoNotReachIntoObjects() {
    FormSchema schema = form("{'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': '=secret.password = null'}}");
    Map<String, Object> context = Map.of("secret", new Object() {
      @SuppressWarnings("unused")
      public String getPassword() {
        return "x";
      }
    });

    assertThat(schema.check(Map.of("a", "x"), context, TODAY).values()).isEmpty();
  }

  @Test
  void theNameOfAFunctionMayStandInAText() {
    FormSchema schema = form("{'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': '=a = \\\"matches(x)\\\"'}}");

    assertThat(schema.check(Map.of("a", "x"), Map.of(), TODAY).values()).containsEntry("a", "x");
  }

  @Test
  void todayIsTheCommunitysDay() {
    FormSchema schema = form("{'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': '=today() < date(2026, 6, 1)'}}");

    assertThat(schema.check(Map.of("a", "x"), Map.of(), TODAY).values()).containsKey("a");
    assertThat(schema.check(Map.of("a", "x"), Map.of(), TODAY.minusDays(1)).values()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {'type': 'filepicker', 'id': 'A', 'key': 'a'}                                                       | filepicker is not supported
      {'type': 'html', 'id': 'A', 'content': 'x'}                                                         | html is not supported
      {'type': 'expression', 'id': 'A', 'key': 'a', 'expression': '=1'}                                   | expression is not supported
      {'id': 'A', 'key': 'a'}                                                                             | (none) is not supported
      {'type': 'textfield', 'key': 'a'}                                                                   | id of its own
      {'type': 'textfield', 'id': 'A'}                                                                    | needs a key
      {'type': 'textfield', 'id': 'A', 'key': 'a b'}                                                      | letters, digits
      {'type': 'textfield', 'id': 'A', 'key': 'a'}, {'type': 'number', 'id': 'B', 'key': 'a'}             | another component uses
      {'type': 'textfield', 'id': 'A', 'key': 'a'}, {'type': 'number', 'id': 'B', 'key': 'a.b'}           | another component uses
      {'type': 'textfield', 'id': 'A', 'key': 'a'}, {'type': 'number', 'id': 'A', 'key': 'b'}             | id of its own
      {'type': 'group', 'id': 'A'}                                                                        | list of components
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': 'true'}}                       | begins with =
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': '=a >'}}                       | not a FEEL expression
      {'type': 'text', 'id': 'A', 'text': 'x', 'conditional': {'hide': '=a >'}}                           | not a FEEL expression
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': '=count(for i in 1..9 return i) > 0'}} | range
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': '=some i in 1..9 satisfies i = a'}} | range
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': '={f: function(n) f(n), r: f(1)}.r = 1'}} | function
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': '=every i in a, j in a satisfies i = j'}} | one list only
      {'type': 'number', 'id': 'A', 'key': 'a', 'validate': {'max': '=count(for i in 1..9 return i)'}} | range
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': '=amount > 5'}}                | neither true nor false
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': '=is defined(b)'}}             | unknown to the browser
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'conditional': {'hide': '=matches(a, \\"x\\")'}}       | unknown to the browser
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'readonly': '=locked'}                                 | neither true nor false
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'readonly': 'yes'}                                     | true or false
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'validate': {'required': 'yes'}}                       | true or false
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'validate': {'maxLength': 'ten'}}                      | has to be a number
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'validate': []}                                        | validate is not an object
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'validate': {'pattern': '('}}                          | pattern
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'validate': {'pattern': '(?i)a'}}                      | pattern
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'validate': {'pattern': 'a++'}}                        | possessive
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'validate': {'pattern': '\\\\p{L}'}}                   | means nothing in a browser
      {'type': 'textfield', 'id': 'A', 'key': 'a', 'validate': {'validationType': 'iban'}}                | validationType
      {'type': 'number', 'id': 'A', 'key': 'a', 'increment': 0}                                           | above zero
      {'type': 'number', 'id': 'A', 'key': 'a', 'validate': {'min': 1e999}}                               | has to be a number
      {'type': 'select', 'id': 'A', 'key': 'a', 'values': []}                                             | no options
      {'type': 'select', 'id': 'A', 'key': 'a', 'valuesExpression': '=[1]'}                               | valuesExpression
      {'type': 'datetime', 'id': 'A', 'key': 'a', 'subtype': 'year'}                                      | unknown subtype
      """)
  void whatCannotBeCheckedIsRefusedWhenTheFormIsRead(String components, String why) {
    assertThatThrownBy(() -> form(components)).isInstanceOf(FormSchemaRejected.class).hasMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "1", "\"text\"", "{}", "{\"id\": \"a\"}", "{\"id\": \"a\", \"components\": 1}", "{\"id\": \"a\", \"id\": \"b\", \"components\": []}",
      "{\"id\": \"a\", \"components\": []} trailing", "{\"id\": \"a\", \"type\": \"other\", \"components\": []}", "{\"id\": \"a\", \"schemaVersion\": 17, \"components\": []}",
      "{\"id\": \"a\", \"schemaVersion\": \"16\", \"components\": []}", "{\"id\": \"a\", \"components\": [null]}"})
  void whatIsNotAFormIsRefused(String json) {
    assertThatThrownBy(() -> FormSchema.parse(json)).isInstanceOf(FormSchemaRejected.class);
  }

  @Test
  void aFormNestedWithoutEndIsRefused() {
    assertThatThrownBy(() -> FormSchema.parse("[".repeat(100_000))).isInstanceOf(FormSchemaRejected.class);
    assertThatThrownBy(() -> form("{'type': 'group', 'id': 'A', 'components': [".repeat(20))).isInstanceOf(FormSchemaRejected.class);
    assertThatThrownBy(() -> form("{'type': 'text', 'id': 'A', 'conditional': {'hide': '=" + "(".repeat(1_900) + "'}}")).isInstanceOf(FormSchemaRejected.class);
    assertThatThrownBy(() -> form("{'type': 'text', 'id': 'A', 'conditional': {'hide': '=" + "x".repeat(2_000) + "'}}")).hasMessageContaining("2000 characters");
    assertThatThrownBy(() -> form("{'type': 'textfield', 'id': 'A', 'key': 'a', 'validate': {'pattern': '" + "(".repeat(1_001) + "'}}")).hasMessageContaining("1000 characters");
    List<String> nested = new ArrayList<>();
    for (int depth = 0; depth < 12; depth++) {
      nested.add("{'type': 'group', 'id': 'A" + depth + "', 'components': [");
    }
    assertThatThrownBy(() -> form(String.join("", nested) + "]}".repeat(12))).isInstanceOf(FormSchemaRejected.class).hasMessageContaining("nested");
  }
}
