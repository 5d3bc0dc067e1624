package io.linli.cases.web;

import io.linli.forms.FormSchema;
import java.util.Locale;

/** A form in the reader's language. */
final class FormTexts {

  private FormTexts() {}

  /** Untouched for everybody who does not ask for English. */
  static String in(Locale locale, String form) {
    if (!Locale.ENGLISH.getLanguage().equals(locale.getLanguage())) {
      return form;
    }
    return FormSchema.parse(form).localised(Locale.ENGLISH.getLanguage()).json();
  }
}
