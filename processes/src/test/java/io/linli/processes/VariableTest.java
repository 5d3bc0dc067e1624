package io.linli.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VariableTest {

  private static final Variable<Long> HEADS = Variable.count("tally_totalHeads");

  @Test
  void readsAValueByItsName() {
    assertThat(HEADS.in(Map.<String, Object>of("tally_totalHeads", 5L)::get)).isEqualTo(5L);
  }

  @Test
  void namesTheVariableThatIsMissing() {
    assertThatThrownBy(() -> HEADS.in(name -> null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("tally_totalHeads");
  }

  @Test
  void findsNothingWhereAVariableMayBeAbsent() {
    assertThat(HEADS.find(name -> null)).isEmpty();
  }

  @Test
  void refusesAnotherType() {
    assertThatThrownBy(() -> HEADS.find(name -> "five"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("tally_totalHeads", "String", "Long");
  }
}
