package io.linli.cases;

import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives out case numbers, counted by community, prefix and year.
 *
 * <p>In a transaction of its own and before that of the case: all starts of a community queue at the counter's row, and must not do so
 * for the whole time that a process takes to start. A start that fails after that leaves a gap.
 */
@Component
class CaseNumbers {

  private final CaseCounters counters;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CaseNumbers(CaseCounters counters, PlatformTransactionManager transactions, Clock clock) {
    this.counters = counters;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /** The next number, {@code CG-2026-0001}; more than four digits when a year has more than 9,999 cases. */
  String next(String prefix) {
    int year = Year.from(LocalDate.now(clock)).getValue();
    CaseCounter.Key key = new CaseCounter.Key(CurrentCommunity.require(), prefix, year);
    return String.format(Locale.ROOT, "%s-%d-%04d", prefix, year, next(key));
  }

  private long next(CaseCounter.Key key) {
    try {
      return increment(key);
    } catch (DataIntegrityViolationException overtaken) {
      // Somebody else made the year's counter at the same moment; now it is there to be counted.
      return increment(key);
    }
  }

  private long increment(CaseCounter.Key key) {
    Long number =
        transaction.execute(
            status -> {
              if (counters.increment(key) == 0) {
                counters.saveAndFlush(new CaseCounter(key, 1));
                return 1L;
              }
              return counters.last(key);
            });
    if (number == null) {
      throw new IllegalStateException("A transaction without a result");
    }
    return number;
  }
}
