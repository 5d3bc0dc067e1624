package io.linli.communities;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Walks over every owned unit of the community with its set of owners, without holding all of them in memory. */
@Component
public class OwnedUnits {

  private final Ownerships ownerships;

  OwnedUnits(Ownerships ownerships) {
    this.ownerships = ownerships;
  }

  /** Hands over each unit once, in the order of the unit ids, with its owners on that day; units without an owner are left out. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(LocalDate day, Consumer<OwnedUnit> consumer) {
    var gathering = new Gathering(consumer);
    try (Stream<UnitOwner> rows = ownerships.streamOn(day)) {
      rows.forEach(gathering::add);
    }
    gathering.finish();
  }

  /** Rows of one unit follow each other; the next unit's first row completes the one before. */
  private static final class Gathering {

    private final Consumer<OwnedUnit> consumer;
    private @Nullable OwnedUnit current;

    Gathering(Consumer<OwnedUnit> consumer) {
      this.consumer = consumer;
    }

    void add(UnitOwner row) {
      if (current == null || !current.unitId().equals(row.unitId())) {
        finish();
        current = new OwnedUnit(row.unitId(), row.unitLabel(), row.exclusiveArea(), new TreeSet<UUID>());
      }
      current.owners().add(row.personId());
    }

    void finish() {
      if (current != null) {
        consumer.accept(current);
      }
    }
  }
}
