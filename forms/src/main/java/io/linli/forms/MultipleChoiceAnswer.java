package io.linli.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Any number of options: a check list or a tag list. */
record MultipleChoiceAnswer(OptionSource source) implements AnswerType {

  @Override
  public Object untouched() {
    return List.of();
  }

  @Override
  public Reading read(Object submitted, Surroundings surroundings) {
    List<Option> options = source.in(surroundings.context());
    if (!(submitted instanceof List<?> entries) || entries.size() > options.size()) {
      return Reading.unreadable(Sentence.NOT_A_LIST);
    }
    List<Object> chosen = new ArrayList<>();
    for (Object entry : entries) {
      Object value = Option.chosen(options, entry);
      if (value == null || chosen.contains(value)) {
        return Reading.unreadable(Sentence.NOT_A_LIST);
      }
      chosen.add(value);
    }
    return Reading.of(List.copyOf(chosen));
  }

  @Override
  public boolean isEmpty(@Nullable Object value) {
    return !(value instanceof List<?> chosen) || chosen.isEmpty();
  }

  @Override
  public Sentence missing() {
    return Sentence.CHOOSE_SOME;
  }

  @Override
  public @Nullable Sentence check(Object value, Surroundings surroundings) {
    return null;
  }

  @Override
  public String shown(Object value, Map<String, ? extends @Nullable Object> shownWith, boolean english) {
    List<?> chosen = value instanceof List<?> list ? list : List.of(value);
    return chosen.stream().map(one -> Option.labelOf(source.in(shownWith), one)).collect(Collectors.joining(english ? ", " : "、"));
  }

  @Override
  public List<Option> options() {
    return source instanceof OptionSource.Listed listed ? listed.options() : List.of();
  }
}
