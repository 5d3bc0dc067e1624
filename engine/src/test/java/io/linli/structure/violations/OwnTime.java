package io.linli.structure.violations;

import java.time.LocalDate;
import java.time.ZoneId;

/** Deliberately wrong: a test cannot set this clock. */
public class OwnTime {

  LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}
