package io.linli.rules;

import org.jspecify.annotations.Nullable;

/**
 * One reason why a ruleset is not accepted.
 *
 * @param file the file's name inside the ruleset
 * @param line the line in that file, from 1; 0 when the whole file is meant
 * @param rule the rule's name, when the defect lies in one
 * @param messageZh what is wrong and what to do, in Chinese
 * @param messageEn the same in English
 */
public record Defect(String file, int line, @Nullable String rule, String messageZh, String messageEn) {

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + (rule == null ? "" : " [" + rule + "]") + " " + messageEn;
  }
}
