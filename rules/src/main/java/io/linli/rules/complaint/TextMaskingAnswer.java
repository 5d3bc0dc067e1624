package io.linli.rules.complaint;

import io.linli.rules.Answer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the rules of {@code text-masking} add to. */
public final class TextMaskingAnswer implements Answer<TextMaskingResult> {

  private final TextToPublish text;
  private final Set<Finding> hidden = EnumSet.noneOf(Finding.class);
  private final Set<Finding> reviewed = EnumSet.noneOf(Finding.class);

  TextMaskingAnswer(TextToPublish text) {
    this.text = text;
  }

  /** Things of this kind are hidden. */
  public void hide(Finding kind) {
    hidden.add(kind);
  }

  /** A person looks at it because of this. */
  public void review(Finding kind) {
    reviewed.add(kind);
  }

  @Override
  public TextMaskingResult toResult() {
    Set<Finding> findings = EnumSet.copyOf(hidden);
    findings.addAll(reviewed);
    String masked = new Masker(text.names()).mask(text.text(), hidden);
    return new TextMaskingResult(masked, reviewed.isEmpty() ? TextVerdict.CLEAN : TextVerdict.REVIEW, List.copyOf(findings));
  }
}
