package io.linli.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever arrives, the answer is a verdict or the one named refusal. */
class FormFuzzTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final List<FormSchema> FORMS = schemas();
  private static final List<String> KEYS = FORMS.stream().flatMap(form -> form.keys().stream()).distinct().toList();
  private static final Set<Class<?>> TYPES = Set.of(String.class, Long.class, Double.class, Boolean.class);

  private static List<FormSchema> schemas() {
    return FormFolder.files().stream().map(file -> FormSchema.parse(FormFolder.text(file))).toList();
  }

  @Property(tries = 400)
  void anySubmissionGetsAVerdict(@ForAll("forms") FormSchema form, @ForAll("submissions") Map<String, @Nullable Object> submitted, @ForAll("submissions") Map<String, @Nullable Object> context) {
    FormVerdict verdict = form.check(submitted, context, TODAY);

    assertThat(form.keys()).containsAll(verdict.values().keySet());
    assertThat(form.keys()).containsAll(verdict.errors().stream().map(FieldError::field).toList());
    assertThat(verdict.values()).doesNotContainKeys(verdict.errors().stream().map(FieldError::field).toArray(String[]::new));
    assertThat(verdict.values().values()).allSatisfy(value -> assertThat(value == null || TYPES.contains(value.getClass())).isTrue());
  }

  @Property(tries = 200)
  void whatIsKeptIsKeptAgain(@ForAll("forms") FormSchema form, @ForAll("submissions") Map<String, @Nullable Object> submitted) {
    Map<String, @Nullable Object> kept = form.check(submitted, Map.of(), TODAY).values();

    assertThat(form.check(kept, Map.of(), TODAY).values()).containsAllEntriesOf(withoutHidden(form, kept));
  }

  /** An answer that was refused may have shown a field that is hidden without it. */
  private static Map<String, @Nullable Object> withoutHidden(FormSchema form, Map<String, @Nullable Object> kept) {
    Map<String, @Nullable Object> still = new HashMap<>(kept);
    still.keySet().retainAll(form.check(kept, Map.of(), TODAY).values().keySet());
    return still;
  }

  @Property(tries = 500)
  void aConditionOfAPackagedFormIsAlwaysTrueOrFalse(@ForAll("forms") FormSchema form, @ForAll("plausible") Map<String, @Nullable Object> data) {
    assertThat(form.conditions()).allSatisfy((where, condition) -> assertThat(condition.evaluate(data, TODAY)).isInstanceOf(Boolean.class));
  }

  @Property(tries = 200)
  void anyTextIsAFormOrRefused(@ForAll String text) {
    assertRefusedOrRead(text);
  }

  @Property(tries = 600)
  void aDamagedFormIsAFormOrRefused(@ForAll("forms") FormSchema form, @ForAll("damages") Damage damage) {
    damage.applyTo(form.json()).ifPresent(FormFuzzTest::assertRefusedOrRead);
  }

  private static void assertRefusedOrRead(String text) {
    try {
      FormSchema form = FormSchema.parse(text);
      assertThat(form.check(Map.of(), Map.of(), TODAY).values().keySet()).isSubsetOf(form.keys());
      assertThat(form.localised("en").keys()).isEqualTo(form.keys());
    } catch (FormSchemaRejected refused) {
      assertThat(refused).hasMessageMatching("(?s).+");
    }
  }

  /** A value of the JSON text, counted from its beginning, and what stands there instead. */
  record Damage(int position, String instead) {
    Optional<String> applyTo(String json) {
      int colon = json.indexOf(": ", position % json.length());
      int end = colon < 0 ? -1 : json.indexOf('\n', colon);
      return end < 0 ? Optional.empty() : Optional.of(json.substring(0, colon + 2) + instead + (json.charAt(end - 1) == ',' ? "," : "") + json.substring(end));
    }
  }

  @Provide
  Arbitrary<Damage> damages() {
    Arbitrary<String> instead = Arbitraries.of("null", "true", "-1", "1e999999999", "\"\"", "\"=\"", "\"=1\"", "\"=(\"", "\"[\"", "\"\\\\\"", "[]", "{}", "[null]", "[[[]]]", "{\"hide\": \"=x > 1\"}", "\"\\ud800\"");
    return Arbitraries.integers().between(0, 50_000).flatMap(position -> instead.map(text -> new Damage(position, text)));
  }

  @Provide
  Arbitrary<FormSchema> forms() {
    return Arbitraries.of(FORMS);
  }

  @Provide
  Arbitrary<Map<String, @Nullable Object>> submissions() {
    Arbitrary<String> keys = Arbitraries.oneOf(Arbitraries.of(KEYS), Arbitraries.strings().ofMaxLength(8));
    return Arbitraries.maps(keys, values(2)).ofMaxSize(20);
  }

  private static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> simple = Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(70).map(text -> text),
        Arbitraries.of("LIFT", "NEW", "APPROVE", "RETURN", "REJECT", "MAINTENANCE_FUND", "2026-07-01", "2026-02-30", "", "  ", "是 否 要 换 电 梯 ？ 请 看"),
        Arbitraries.of(Arrays.asList(0, 1, -1, 1.5, 10.125, Long.MAX_VALUE, Double.NaN, Float.MIN_VALUE, new BigDecimal("1e99999"), true, false, 'x', new Object(), null)),
        Arbitraries.bigDecimals().map(number -> number));
    if (depth == 0) {
      return simple;
    }
    Arbitrary<Object> lists = values(depth - 1).list().ofMaxSize(3).map(list -> list);
    Arbitrary<Object> maps = Arbitraries.maps(Arbitraries.strings().ofMaxLength(3), values(depth - 1)).ofMaxSize(3).map(map -> map);
    return Arbitraries.oneOf(simple, simple, simple, lists, maps);
  }

  /** Data as the forms themselves produce it. */
  @Provide
  Arbitrary<Map<String, @Nullable Object>> plausible() {
    Arbitrary<Object> values = Arbitraries.of(Arrays.asList("", "x", "APPROVE", "REJECT", "ALTER", "2026-07-01", null));
    return Arbitraries.maps(Arbitraries.of(KEYS), values).ofMaxSize(KEYS.size());
  }
}
