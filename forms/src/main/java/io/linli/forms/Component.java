package io.linli.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A component that matters for a submission; texts, separators and the like do not. */
sealed interface Component {

  /** When it is not shown, or null when it always is. */
  @Nullable Feel hide();

  /**
   * A field.
   *
   * @param path keys from the top of the data to the answer
   * @param disabled form-js does not submit it
   * @param preset value it is shown with when the data has none
   */
  record Field(
      String id, List<String> path, String label, AnswerType type, boolean required, boolean disabled, Readonly readonly, @Nullable Object preset,
      @Nullable Feel hide)
      implements Component {

    String name() {
      return String.join(".", path);
    }
  }

  /** Fields that are shown and hidden together. */
  record Group(List<Component> components, @Nullable Feel hide) implements Component {}

  /** Whether a field only shows its value. */
  record Readonly(boolean always, @Nullable Feel when) {}
}
