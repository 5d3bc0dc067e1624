package io.linli.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of answer a component takes. */
sealed interface AnswerType permits TextAnswer, NumberAnswer, CheckboxAnswer, ChoiceAnswer, MultipleChoiceAnswer, TemporalAnswer {

  /** What form-js holds for the field as long as nobody answered it; conditions see it. */
  @Nullable Object untouched();

  /** Reads what was sent; never throws, whatever it is. */
  Reading read(Object submitted, Surroundings surroundings);

  /** Checks that form-js makes, too, on an answer that is not empty. */
  @Nullable Sentence check(Object value, Surroundings surroundings);

  /** Whether a required field is still unanswered. */
  default boolean isEmpty(@Nullable Object value) {
    return value == null;
  }

  /** What to say when a required answer is missing. */
  default Sentence missing() {
    return Sentence.REQUIRED;
  }

  /** The value that is kept. */
  default Object kept(Object value) {
    return value;
  }

  /**
   * The answer as a person reads it.
   *
   * @param shownWith the data that the form was shown with: options may have their names from it
   */
  default String shown(Object value, Map<String, ? extends @Nullable Object> shownWith, boolean english) {
    return value.toString();
  }

  /** The options to choose from, if any are written in the form. */
  default List<Option> options() {
    return List.of();
  }
}
