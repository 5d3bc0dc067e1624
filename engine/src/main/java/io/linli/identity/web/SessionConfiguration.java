package io.linli.identity.web;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions are rows: a login survives a restart and every node knows it. */
@Configuration
@EnableSpringHttpSession
class SessionConfiguration {

  /** Two first requests side by side may write the same attribute; the second one overwrites instead of failing. */
  private static final String WRITE_ATTRIBUTE_ON_H2 =
      """
      MERGE INTO %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
      KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) VALUES (?, ?, ?)""";

  private static final String WRITE_ATTRIBUTE_ON_MYSQL =
      """
      INSERT INTO %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
      VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE ATTRIBUTE_BYTES = VALUES(ATTRIBUTE_BYTES)""";

  /** Its sweeper runs at the full minute, which must not come before the tables are there. */
  @Bean
  @DependsOnDatabaseInitialization
  JdbcIndexedSessionRepository storedSessions(
      DataSource database, @Value("${linli.session.timeout:12h}") Duration timeout) throws MetaDataAccessException {
    // No transactions: each request reads its session, and beginning and ending one would cost four times the reading. A
    // session that was cut off between its row and its attributes belongs to nobody and ends by itself.
    var sessions =
        new JdbcIndexedSessionRepository(new JdbcTemplate(database), TransactionOperations.withoutTransaction());
    sessions.setCreateSessionAttributeQuery(isH2(database) ? WRITE_ATTRIBUTE_ON_H2 : WRITE_ATTRIBUTE_ON_MYSQL);
    sessions.setDefaultMaxInactiveInterval(timeout);
    return sessions;
  }

  @Bean
  @Primary
  SessionRepository<? extends Session> sessions(JdbcIndexedSessionRepository storedSessions, Clock clock) {
    return new QuietSessions<>(storedSessions, clock);
  }

  @Bean
  CookieSerializer sessionCookie() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("LINLI-SESSION");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    return cookie;
  }

  private static boolean isH2(DataSource database) throws MetaDataAccessException {
    return "H2".equals(JdbcUtils.extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName()));
  }
}
