package io.linli.rules;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A place whose law applies, as a path from the country down: {@code CN}, {@code CN-31} (Shanghai), {@code CN-31-0115} (Pudong). What holds in a place holds in every
 * place below it, until that place says otherwise.
 */
public record Jurisdiction(String path) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,12}){0,5}");

  public Jurisdiction {
    if (!FORM.matcher(path).matches()) {
      throw new FactsRefused(List.of(new FieldProblem("jurisdiction", "辖区代码应形如 CN 或 CN-31", "A jurisdiction looks like CN or CN-31")));
    }
  }

  /** Whether the law of {@code wider} holds here. */
  public boolean isWithin(Jurisdiction wider) {
    return path.equals(wider.path) || path.startsWith(wider.path + "-");
  }

  /** Whether this place lies strictly below {@code other}, so that its own rule goes first. */
  public boolean isNarrowerThan(Jurisdiction other) {
    return !equals(other) && isWithin(other);
  }

  @Override
  public String toString() {
    return path;
  }
}
