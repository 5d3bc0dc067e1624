package io.linli.forms;

/**
 * One answer that the form does not accept.
 *
 * @param field key of the field; inside a group with a path the full path joined with dots, e.g. {@code address.street}
 * @param messageZh what to do about it, in Chinese
 * @param messageEn the same in English
 */
public record FieldError(String field, String messageZh, String messageEn) {

  /** The message for a language tag such as {@code en} or {@code en-GB}; Chinese for every other one. */
  public String message(String language) {
    return Languages.isEnglish(language) ? messageEn : messageZh;
  }
}
