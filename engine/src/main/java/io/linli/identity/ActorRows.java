package io.linli.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who somebody is, in one statement outside of a transaction: each request asks for it. Accounts belong to the platform, so
 * where a community is meant it is named.
 */
@Repository
class ActorRows {

  private final JdbcClient jdbc;

  ActorRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @return empty for a disabled account too */
  Optional<Actor> find(String username) {
    return jdbc.sql(
            """
            select a.username, a.name, a.community_id, a.person_id, r.role_id
            from account a left join account_role r on r.account_id = a.id
            where a.username = ? and a.enabled = true
            """)
        .param(username)
        .query(ActorRows::read);
  }

  /** The database looks through the names, so that a large community's are not all fetched for each text. */
  List<String> namesIn(String text, String communityId) {
    return jdbc.sql("select distinct name from account where community_id = ? and enabled = true and locate(lower(name), ?) > 0")
        .params(communityId, text.toLowerCase(Locale.ROOT))
        .query(String.class)
        .list();
  }

  private static Optional<Actor> read(ResultSet row) throws SQLException {
    if (!row.next()) {
      return Optional.empty();
    }
    String username = row.getString(1);
    String name = row.getString(2);
    String community = row.getString(3);
    UUID person = id(row.getString(4));
    Set<Role> roles = EnumSet.noneOf(Role.class);
    do {
      Role.of(String.valueOf(row.getString(5))).ifPresent(roles::add);
    } while (row.next());
    return Optional.of(new Actor(username, name, Set.copyOf(roles), community, person));
  }

  private static @Nullable UUID id(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }
}
