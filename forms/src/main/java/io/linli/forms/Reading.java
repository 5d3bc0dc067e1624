package io.linli.forms;

import org.jspecify.annotations.Nullable;

/**
 * A submitted value as one field understands it.
 *
 * @param value typed, or null for an empty answer and for one that cannot be read
 * @param error why it cannot be read
 */
record Reading(@Nullable Object value, @Nullable Sentence error) {

  static final Reading EMPTY = new Reading(null, null);

  static Reading of(Object value) {
    return new Reading(value, null);
  }

  static Reading unreadable(Sentence error) {
    return new Reading(null, error);
  }
}
