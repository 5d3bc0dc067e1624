package io.linli.rules.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart. */
final class Sentences {

  private static final Pattern ENDS = Pattern.compile("[。！？!?；;…\\n\\r]+|\\.(?=\\s|$)");

  /** A text of more sentences is a story; its first ones are looked at. */
  private static final int MOST = 20;

  private Sentences() {}

  /** The sentences of a text in their order; one for a text without full stops. */
  static List<String> of(String text) {
    return Arrays.stream(ENDS.split(text, MOST)).map(String::strip).filter(sentence -> !sentence.isEmpty()).toList();
  }
}
