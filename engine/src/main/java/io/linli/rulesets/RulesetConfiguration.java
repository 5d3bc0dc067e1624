package io.linli.rulesets;

import io.linli.rules.catalog.RulesetCatalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The packaged rulesets as a bean. */
@Configuration
class RulesetConfiguration {

  @Bean
  RulesetCatalog rulesetCatalog() {
    return new RulesetCatalog();
  }
}
