package io.linli.problems;

import java.io.Serializable;
import java.util.Locale;

/** A sentence in the two languages that Linli speaks. */
public record Text(String zh, String en) implements Serializable {

  /** English where it is asked for, Chinese for everybody else. */
  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
  }
}
