package io.linli.rules.complaint;

import java.util.Locale;

/** Who answers. */
public enum Department {
  SERVICE,
  SECURITY,
  MAINTENANCE,
  FINANCE,
  MANAGER,
  /** The owners' committee. */
  COMMITTEE;

  /** The group of people whose task it becomes, as processes name it. */
  public String group() {
    return name().toLowerCase(Locale.ROOT);
  }
}
