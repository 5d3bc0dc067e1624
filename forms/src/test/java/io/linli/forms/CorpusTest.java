package io.linli.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server's half of the corpus; {@code corpus/corpus.test.js} is the browsers' half. */
class CorpusTest {

  /** The day of the corpus; the browsers use the same one. */
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @ParameterizedTest
  @MethodSource("io.linli.forms.Corpus#cases")
  void theServerAgreesWithTheCorpus(Corpus.Case one) {
    assertAgreement(one);
  }

  @Test
  void theGateNoticesAnErrorThatIsNotThere() {
    assertThatThrownBy(() -> assertAgreement(changed(valid(), List.of("title"), valid().values()))).isInstanceOf(AssertionError.class);
  }

  @Test
  void theGateNoticesAnotherValue() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>(valid().values());
    values.put("quantity", 2);
    assertThatThrownBy(() -> assertAgreement(changed(valid(), List.of(), values))).isInstanceOf(AssertionError.class);
  }

  @Test
  void theGateNoticesAValueTooMany() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>(valid().values());
    values.remove("neededBy");
    assertThatThrownBy(() -> assertAgreement(changed(valid(), List.of(), values))).isInstanceOf(AssertionError.class);
  }

  private static Corpus.Case valid() {
    return Corpus.cases().stream().filter(one -> one.name().endsWith("a complete request is accepted")).findFirst().orElseThrow();
  }

  private static Corpus.Case changed(Corpus.Case one, List<String> errors, Map<String, @Nullable Object> values) {
    return new Corpus.Case(one.name(), one.schema(), one.context(), one.data(), values, errors);
  }

  private static void assertAgreement(Corpus.Case one) {
    FormVerdict verdict = one.schema().check(one.data(), one.context(), TODAY);

    assertThat(verdict.errors()).extracting(FieldError::field).containsExactlyInAnyOrderElementsOf(one.errors());
    assertThat(Corpus.significant(verdict.values(), List.of())).isEqualTo(trimmed(Corpus.significant(one.values(), one.errors())));
    assertThat(verdict.errors()).allSatisfy(CorpusTest::saysWhatToDo);
  }

  /** The corpus holds answers as they were typed; the server takes blanks around them off. */
  private static Map<String, Object> trimmed(Map<String, Object> values) {
    Map<String, Object> trimmed = new LinkedHashMap<>();
    values.forEach((key, value) -> trimmed.put(key, value instanceof String text ? Texts.trim(text) : value));
    return trimmed;
  }

  private static void saysWhatToDo(FieldError error) {
    assertThat(error.messageZh()).matches(".*(请|最多|至少|不能).*。");
    assertThat(error.messageEn()).contains("lease").endsWith(".");
  }
}
