package io.linli.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the options of a choice come from. */
sealed interface OptionSource {

  List<Option> in(Map<String, ? extends @Nullable Object> shownWith);

  /** Written in the form. */
  record Listed(List<Option> options) implements OptionSource {
    @Override
    public List<Option> in(Map<String, ? extends @Nullable Object> shownWith) {
      return options;
    }
  }

  /** Taken from the data that the form was shown with ({@code valuesKey}), never from what was submitted. */
  record Named(String key) implements OptionSource {
    @Override
    public List<Option> in(Map<String, ? extends @Nullable Object> shownWith) {
      return Option.from(shownWith.get(key));
    }
  }
}
