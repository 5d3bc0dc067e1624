package io.linli.forms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A bound written as a number or as a FEEL expression. */
sealed interface Limit {

  /** The bound now, or null when the expression does not give a number. */
  @Nullable BigDecimal in(Surroundings surroundings);

  record Fixed(BigDecimal value) implements Limit {
    @Override
    public BigDecimal in(Surroundings surroundings) {
      return value;
    }
  }

  record Computed(Feel expression) implements Limit {
    @Override
    public @Nullable BigDecimal in(Surroundings surroundings) {
      return expression.evaluate(surroundings.scope(), surroundings.today()) instanceof Number number ? Numbers.exact(number) : null;
    }
  }
}
