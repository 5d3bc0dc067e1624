package io.linli.photos;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Native SQL, because housekeeping looks at all communities to find those it has work in; it reads nothing but their ids. */
@Repository
class CommunitiesWithOrphans {

  private final JdbcClient jdbc;

  CommunitiesWithOrphans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<String> before(Instant time) {
    return jdbc.sql("select distinct community_id from photo where owner_kind is null and uploaded_at < ?")
        .param(LocalDateTime.ofInstant(time, ZoneOffset.UTC))
        .query(String.class)
        .list();
  }
}
