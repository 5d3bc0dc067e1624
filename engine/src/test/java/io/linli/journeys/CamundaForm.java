package io.linli.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A Camunda Form under somebody's hands; the same for the portal's form-js 2 and Tasklist's 1.8.7. */
final class CamundaForm {

  private static final DateTimeFormatter AS_TYPED_IN_CHINA = DateTimeFormatter.ofPattern("yyyy/M/d");

  private static final int MOST_TRIES = 5;

  private final Locator root;

  CamundaForm(Locator root) {
    this.root = root;
  }

  CamundaForm isShown() {
    assertThat(root.locator(".fjs-form-field").first()).isVisible();
    return this;
  }

  CamundaForm type(String label, String text) {
    return enter(input(label), text);
  }

  CamundaForm type(String label, LocalDate day) {
    return enter(input(label), day.format(AS_TYPED_IN_CHINA));
  }

  /**
   * Fills in and leaves the field. Tasklist's form-js takes a value over only 300 ms later or when the field is left, and forgets
   * it when the field is drawn anew before that; a person sees the empty field and types again.
   */
  private CamundaForm enter(Locator input, String text) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      input.click();
      input.fill(text);
      input.blur();
      if (input.inputValue().equals(text)) {
        return this;
      }
    }
    assertThat(input).hasValue(text);
    return this;
  }

  /** One of a drop-down list. */
  CamundaForm select(String label, String option) {
    Locator field = field(label);
    field.locator(".fjs-input-group").click();
    field.locator(".fjs-dropdownlist-item").getByText(option, new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(field.locator(".fjs-select-display")).hasText(option);
    assertThat(field.locator(".fjs-dropdownlist")).hasCount(0);
    return this;
  }

  /** One of several round buttons, or a box to tick. */
  CamundaForm tick(String option) {
    input(option).check();
    return this;
  }

  /** Not the group of fields that may have the same name. */
  Locator input(String label) {
    return root.locator(":not([role='group'])").and(root.getByLabel(exactly(label)));
  }

  /** The field with its label, its input and the sentences about it. */
  Locator field(String label) {
    return input(label).locator("xpath=ancestor::div[contains(concat(' ', @class, ' '), ' fjs-form-field ')][1]");
  }

  /** A label of a field, of an option or of a group. */
  Locator anyLabel(String label) {
    return root.getByText(exactly(label)).first();
  }

  Locator errors() {
    return root.locator(".fjs-form-field-error");
  }

  /** Labels of required fields end with an asterisk. The browser reads the pattern, so Java's own way of quoting is of no use. */
  private static Pattern exactly(String label) {
    return Pattern.compile("^\\s*" + label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + "\\*?\\s*$");
  }
}
