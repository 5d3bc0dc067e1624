package io.linli.cases.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filled-in form and the photos beside it. */
record Submission(
    @Nullable Map<String, @Nullable Object> variables, @Nullable List<@Nullable UUID> photos) {

  Map<String, @Nullable Object> given() {
    return variables == null ? Map.of() : variables;
  }

  List<UUID> photoIds() {
    return photos == null ? List.of() : photos.stream().filter(Objects::nonNull).map(UUID.class::cast).toList();
  }
}
