package io.linli.forms;

import java.util.Locale;

/** Forms are written in Chinese and may carry English texts beside. */
final class Languages {

  private Languages() {}

  static boolean isEnglish(String language) {
    return "en".equals(Locale.forLanguageTag(language).getLanguage());
  }
}
