package io.linli.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form says about a submission.
 *
 * <p>Types of the values: text, dates (ISO 8601) and options {@code String} (an option may also be a number or a boolean, as the form writes
 * it), numbers without decimals {@code Long}, other numbers {@code Double}, check boxes {@code Boolean}, multiple choices {@code List}, groups with a path {@code Map}.
 * {@code Double} and not {@code BigDecimal}, because process variables are primitives; turn it into money with {@code BigDecimal.valueOf}, which is exact for the
 * two decimals and 15 digits that a number field may have.
 *
 * @param values the answers to keep: only fields that were shown and may be filled in, unknown keys dropped. A field left empty is there with {@code null}, so that
 *     it clears an earlier answer; a hidden or read-only field is not there at all. Answers with an error are left out.
 * @param errors what is wrong, in the order of the form; empty when the submission is accepted
 */
public record FormVerdict(Map<String, @Nullable Object> values, List<FieldError> errors) {

  public FormVerdict {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    errors = Collections.unmodifiableList(new ArrayList<>(errors));
  }

  /** Whether the submission may be taken. */
  public boolean accepted() {
    return errors.isEmpty();
  }
}
