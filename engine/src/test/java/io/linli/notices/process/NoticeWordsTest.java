package io.linli.notices.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.Test;

class NoticeWordsTest {

  private final NoticeWords words = new NoticeWords(ZoneId.of("Asia/Shanghai"));

  @Test
  void groupsAnAmountAndShowsTheFen() {
    assertThat(words.yuan(80_000.0)).isEqualTo("¥80,000.00");
    assertThat(words.yuan(new BigDecimal("1234.5"))).isEqualTo("¥1,234.50");
    assertThat(words.yuan(0L)).isEqualTo("¥0.00");
    assertThat(words.yuan(100_000_000.0)).isEqualTo("¥100,000,000.00");
  }

  @Test
  void showsAMomentOnTheClocksOfTheCommunity() {
    assertThat(words.moment(Date.from(Instant.parse("2030-05-31T16:05:00Z")))).isEqualTo("2030-06-01 00:05");
  }
}
