package io.linli.live;

import io.linli.notices.Audience;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of live events. Native SQL, because one reader serves the browsers of all communities; each row says whose it is
 * and {@link Subscriber} shows nobody another community's.
 */
@Repository
class LiveEvents {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher added;
  private final Clock clock;

  LiveEvents(JdbcClient jdbc, ApplicationEventPublisher added, Clock clock) {
    this.jdbc = jdbc;
    this.added = added;
    this.clock = clock;
  }

  /** Joins the caller's transaction, so that nothing is told that was rolled back. */
  void add(String topic, String subjectId, Audience audience) {
    jdbc.sql(
            """
            insert into live_event (community_id, topic, subject_id, audience_kind, audience_ref, happened_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            CurrentCommunity.require(), topic, subjectId, audience.kind().name(), audience.ref(), utc(clock.instant()))
        .update();
    added.publishEvent(new Added());
  }

  /** Everything after an id, oldest first. */
  List<LiveEvent> after(long id, int limit) {
    return jdbc.sql(
            """
            select id, community_id, topic, subject_id, audience_kind, audience_ref
            from live_event where id > ? order by id limit ?
            """)
        .params(id, limit)
        .query(
            (row, number) ->
                new LiveEvent(
                    row.getLong("id"),
                    row.getString("community_id"),
                    row.getString("topic"),
                    row.getString("subject_id"),
                    new Audience(Audience.Kind.valueOf(row.getString("audience_kind")), row.getString("audience_ref"))))
        .list();
  }

  long newestId() {
    return jdbc.sql("select coalesce(max(id), 0) from live_event").query(Long.class).single();
  }

  int deleteBefore(Instant time) {
    return jdbc.sql("delete from live_event where happened_at < ?").param(utc(time)).update();
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Something was added in the transaction that is under way. */
  record Added() {}
}
