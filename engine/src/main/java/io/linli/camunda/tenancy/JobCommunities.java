package io.linli.camunda.tenancy;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells the community of a job before the job's transaction begins, which is when Hibernate has to know it.
 *
 * <p>Reads the engine's table itself: a query by the engine would open the very transaction, and its list of acquired
 * jobs does not name the tenant.
 */
@Component
public class JobCommunities {

  private final JdbcTemplate jdbc;

  JobCommunities(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /** @return null for a job of the platform (history clean-up, batches) and for one that is done already */
  public @Nullable String of(String jobId) {
    return jdbc.query(
        "select TENANT_ID_ from ACT_RU_JOB where ID_ = ?", rows -> rows.next() ? rows.getString(1) : null, jobId);
  }
}
