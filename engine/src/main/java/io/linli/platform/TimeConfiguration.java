package io.linli.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** One clock for everything, so that a test can set it; and Spring's scheduler for housekeeping (people's waiting is BPMN timers). */
@Configuration
@EnableScheduling
class TimeConfiguration {

  /** The zone says which day it is for forms, owners and case numbers; instants do not depend on it. */
  @Bean
  Clock clock(@Value("${linli.zone:Asia/Shanghai}") ZoneId zone) {
    return Clock.system(zone);
  }

  /** Where the communities are: what "today" and a due date mean to people there. */
  @Bean
  ZoneId zone(@Value("${linli.zone:Asia/Shanghai}") ZoneId zone) {
    return zone;
  }
}
