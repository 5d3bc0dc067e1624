package io.linli.structure.violations;

import java.util.Date;

/** Deliberately wrong: a test cannot set this clock. */
public class OldDate {

  Date now() {
    return new Date();
  }
}
