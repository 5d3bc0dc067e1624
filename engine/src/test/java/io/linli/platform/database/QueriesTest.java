package io.linli.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.Repository;

/** Repositories are made when they are first used, so a query that is none would be found by its first user. */
@LinliTest
class QueriesTest {

  @Autowired private ApplicationContext context;

  @Test
  void everyQueryOfEveryRepositoryIsOne() {
    assertThat(context.getBeansOfType(Repository.class)).hasSizeGreaterThan(30);
  }
}
