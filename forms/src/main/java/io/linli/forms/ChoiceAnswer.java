package io.linli.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of several options: a select or a group of radio buttons. */
record ChoiceAnswer(OptionSource source) implements AnswerType {

  @Override
  public @Nullable Object untouched() {
    return null;
  }

  @Override
  public Reading read(Object submitted, Surroundings surroundings) {
    if ("".equals(submitted)) {
      return Reading.EMPTY;
    }
    Object value = Option.chosen(source.in(surroundings.context()), submitted);
    return value == null ? Reading.unreadable(Sentence.NOT_AN_OPTION) : Reading.of(value);
  }

  @Override
  public Sentence missing() {
    return Sentence.CHOOSE;
  }

  @Override
  public @Nullable Sentence check(Object value, Surroundings surroundings) {
    return null;
  }

  @Override
  public String shown(Object value, Map<String, ? extends @Nullable Object> shownWith, boolean english) {
    return Option.labelOf(source.in(shownWith), value);
  }

  @Override
  public List<Option> options() {
    return source instanceof OptionSource.Listed listed ? listed.options() : List.of();
  }
}
