package io.linli.roster;

import java.util.Map;

/** How much somebody has to do now; told by the feature that gives them work. */
public interface Workload {

  /** Open work orders by user name; who has none may be left out. */
  Map<String, Integer> now();
}
