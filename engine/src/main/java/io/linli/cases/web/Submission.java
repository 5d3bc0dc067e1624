package io.linli.cases.web;

import io.linli.cases.Enclosed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filled-in form and what comes with it.
 *
 * @param attachments ids of documents, for services of staff
 * @param linkedCaseId the case that this one comes of
 */
record Submission(
    @Nullable Map<String, @Nullable Object> variables,
    @Nullable List<@Nullable UUID> photos,
    @Nullable List<@Nullable UUID> attachments,
    @Nullable UUID linkedCaseId) {

  Enclosed enclosed() {
    return new Enclosed(photoIds(), present(attachments), linkedCaseId);
  }

  Map<String, @Nullable Object> given() {
    return variables == null ? Map.of() : variables;
  }

  List<UUID> photoIds() {
    return present(photos);
  }

  private static List<UUID> present(@Nullable List<@Nullable UUID> ids) {
    return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).map(UUID.class::cast).toList();
  }
}
