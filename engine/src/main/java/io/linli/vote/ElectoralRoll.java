package io.linli.vote;

import io.linli.communities.OwnedUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Makes entries of units: the units with the same set of owners are one entry with one head, whatever they are and however many
 * (judicial interpretation 2020, art. 9: several units of one owner count as one, co-owners of one unit as one, and so do all
 * units that the developer still holds).
 */
final class ElectoralRoll {

  /** Every set of owners has one head. */
  private static final int HEADS = 1;

  private final Map<Set<UUID>, Entry> entries = new LinkedHashMap<>();

  /** @throws ArithmeticException when the areas do not fit into a long: a register that is wrong */
  void add(OwnedUnit unit) {
    entries.computeIfAbsent(unit.owners(), Entry::new).add(unit);
  }

  Collection<Entry> entries() {
    return entries.values();
  }

  RollTotals totals() {
    long area = 0;
    for (Entry entry : entries.values()) {
      area = Math.addExact(area, entry.area());
    }
    return new RollTotals(entries.size(), area, (long) HEADS * entries.size());
  }

  /** One set of owners and what they own together. */
  static final class Entry {

    private final Set<UUID> owners;
    private final List<String> units = new ArrayList<>(1);
    private long area;

    private Entry(Set<UUID> owners) {
      this.owners = owners;
    }

    private void add(OwnedUnit unit) {
      units.add(unit.unitLabel());
      area = Math.addExact(area, unit.exclusiveArea());
    }

    Set<UUID> owners() {
      return owners;
    }

    /** In cm². */
    long area() {
      return area;
    }

    int heads() {
      return HEADS;
    }

    List<String> units() {
      return units;
    }
  }
}
