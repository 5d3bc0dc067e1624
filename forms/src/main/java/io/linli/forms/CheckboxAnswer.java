package io.linli.forms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A box to tick; left out means not ticked, required means it has to be ticked. */
record CheckboxAnswer() implements AnswerType {

  @Override
  public Object untouched() {
    return false;
  }

  @Override
  public Reading read(Object submitted, Surroundings surroundings) {
    return submitted instanceof Boolean ticked ? Reading.of(ticked) : Reading.unreadable(Sentence.YES_OR_NO);
  }

  @Override
  public boolean isEmpty(@Nullable Object value) {
    return !Boolean.TRUE.equals(value);
  }

  @Override
  public Sentence missing() {
    return Sentence.MUST_BE_TICKED;
  }

  @Override
  public @Nullable Sentence check(Object value, Surroundings surroundings) {
    return null;
  }

  @Override
  public String shown(Object value, Map<String, ? extends @Nullable Object> shownWith, boolean english) {
    boolean ticked = Boolean.TRUE.equals(value);
    return english ? (ticked ? "Yes" : "No") : (ticked ? "是" : "否");
  }
}
