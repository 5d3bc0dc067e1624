package io.linli.channels;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Deletes what has been told long ago, of all communities: native SQL, because only age matters. In portions, so that no statement
 * locks much.
 */
@Repository
class CleanOutbox {

  private static final int PORTION = 1000;

  private final JdbcClient jdbc;
  private final ChannelsProperties properties;
  private final Clock clock;

  CleanOutbox(JdbcClient jdbc, ChannelsProperties properties, Clock clock) {
    this.jdbc = jdbc;
    this.properties = properties;
    this.clock = clock;
  }

  /** @return how many rows are gone */
  int clean() {
    return repeat(
            "delete from delivery where state in ('DELIVERED', 'DROPPED') and finished_at < ? limit " + PORTION, properties.keep())
        + repeat("delete from delivery where state = 'GIVEN_UP' and finished_at < ? limit " + PORTION, properties.keepGivenUp())
        + repeat(
            "delete from outgoing_message where finished = true and created_at < ?"
                + " and not exists (select 1 from delivery d where d.outgoing_id = outgoing_message.id) limit " + PORTION,
            properties.keep());
  }

  private int repeat(String portion, Duration age) {
    LocalDateTime before = LocalDateTime.ofInstant(clock.instant().minus(age), ZoneOffset.UTC);
    int all = 0;
    int some = PORTION;
    while (some == PORTION) {
      some = jdbc.sql(portion).param(before).update();
      all += some;
    }
    return all;
  }
}
