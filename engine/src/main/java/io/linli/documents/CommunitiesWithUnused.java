package io.linli.documents;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Native SQL, because housekeeping looks at all communities to find those it has work in; it reads nothing but their ids. */
@Repository
class CommunitiesWithUnused {

  private final JdbcClient jdbc;

  CommunitiesWithUnused(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<String> before(Instant time) {
    return jdbc.sql(
            """
            select distinct d.community_id from document d where d.uploaded_at < ?
              and not exists (select 1 from document_link l where l.document_id = d.id)
            """)
        .param(LocalDateTime.ofInstant(time, ZoneOffset.UTC))
        .query(String.class)
        .list();
  }
}
