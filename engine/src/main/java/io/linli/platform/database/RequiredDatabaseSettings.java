package io.linli.platform.database;

import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Looks before anything is built, so that the answer is one sentence and not a pool that cannot connect. */
class RequiredDatabaseSettings implements EnvironmentPostProcessor, Ordered {

  private static final List<String> REQUIRED = List.of("LINLI_DB_URL", "LINLI_DB_USER", "LINLI_DB_PASSWORD");

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
    if (!environment.acceptsProfiles(Profiles.of("mysql"))) {
      return;
    }
    List<String> missing =
        REQUIRED.stream().filter(name -> !StringUtils.hasText(environment.getProperty(name))).toList();
    if (!missing.isEmpty()) {
      throw new DatabaseSettingsMissing(missing);
    }
  }

  /** Profiles are known only after the configuration files were read. */
  @Override
  public int getOrder() {
    return ConfigDataEnvironmentPostProcessor.ORDER + 1;
  }
}
