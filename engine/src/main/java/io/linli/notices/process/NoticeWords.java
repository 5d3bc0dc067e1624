package io.linli.notices.process;

import io.linli.camunda.ModelBean;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/** Values as people read them, for the texts of a model: {@code ¥80,000.00} is {@code ${words.yuan(realCost)}}. */
@ModelBean("words")
public class NoticeWords {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final ZoneId zone;

  NoticeWords(ZoneId zone) {
    this.zone = zone;
  }

  /** An amount in yuan, rounded to the fen. */
  public String yuan(Number amount) {
    return "¥" + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
  }

  /** A point in time to the minute, on the clocks of the community. */
  public String moment(Date at) {
    return MOMENT.withZone(zone).format(at.toInstant());
  }
}
