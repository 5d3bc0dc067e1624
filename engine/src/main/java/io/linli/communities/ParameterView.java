package io.linli.communities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as it is in force here today.
 *
 * @param value what counts
 * @param packagedValue what would count if the community had decided nothing
 * @param since the day from which the community's own value holds; null when it has none
 * @param reason why the community decided so; null when it has not
 * @param jurisdiction the place whose law or custom the packaged value is
 * @param planned what the community has decided for later days, the next one first
 */
public record ParameterView(
    String key,
    String value,
    String packagedValue,
    String unit,
    String source,
    String description,
    String descriptionEn,
    @Nullable LocalDate since,
    @Nullable String reason,
    String jurisdiction,
    List<Planned> planned) {

  /** A value that will hold from a later day on. */
  public record Planned(LocalDate effectiveFrom, String value, String reason) {}
}
