package io.linli.camunda.fence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who follows whom without a pause. */
class FlowGraph {

  private final Map<String, Set<String>> after = new LinkedHashMap<>();
  private final Map<String, Set<String>> before = new LinkedHashMap<>();

  void lead(String from, String to) {
    put(after, from, to);
    put(before, to, from);
  }

  private static void put(Map<String, Set<String>> edges, String from, String to) {
    edges.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(to);
    edges.computeIfAbsent(to, none -> new LinkedHashSet<>());
  }

  /** The nodes on cycles and between them, without those in {@code left}. */
  List<String> cycles(Collection<String> left) {
    Set<String> gone = new HashSet<>(left);
    strip(before, after, gone);
    strip(after, before, gone);
    return new ArrayList<>(after.keySet().stream().filter(node -> !gone.contains(node)).toList());
  }

  /** Takes away, one after the other, what has nothing in front of it. */
  private static void strip(Map<String, Set<String>> front, Map<String, Set<String>> back, Set<String> gone) {
    Deque<String> bare = new ArrayDeque<>();
    front.keySet().stream().filter(node -> !gone.contains(node) && gone.containsAll(front.get(node))).forEach(bare::add);
    while (!bare.isEmpty()) {
      String node = bare.remove();
      if (gone.add(node)) {
        back.get(node).stream().filter(next -> !gone.contains(next) && gone.containsAll(front.get(next))).forEach(bare::add);
      }
    }
  }
}
