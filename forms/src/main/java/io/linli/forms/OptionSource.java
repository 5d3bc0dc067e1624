package io.linli.forms;

import java.util.List;

/** Where the options of a choice come from. */
sealed interface OptionSource {

  List<Option> in(Surroundings surroundings);

  /** Written in the form. */
  record Listed(List<Option> options) implements OptionSource {
    @Override
    public List<Option> in(Surroundings surroundings) {
      return options;
    }
  }

  /** Taken from the data that the form was shown with ({@code valuesKey}), never from what was submitted. */
  record Named(String key) implements OptionSource {
    @Override
    public List<Option> in(Surroundings surroundings) {
      return Option.from(surroundings.context().get(key));
    }
  }
}
