package io.linli.rules.complaint;

import java.util.List;

/**
 * What may be published of a text.
 *
 * @param masked the text with what was found hidden; masking it again changes nothing
 * @param verdict whether a person has to look at it first
 * @param findings what was hidden or has to be looked at
 */
public record TextMaskingResult(String masked, TextVerdict verdict, List<Finding> findings) {

  public TextMaskingResult {
    findings = List.copyOf(findings);
  }
}
