package io.linli.camunda;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the engine that an operator may want to change.
 *
 * @param historyCleanUpFrom start of the daily clean-up of expired history, {@code HH:mm±zzzz}
 * @param historyCleanUpTo its end
 * @param retries pauses between the tries of a failed job, ISO-8601 durations divided by commas; after the last
 *     try an incident is raised
 */
@ConfigurationProperties("linli.engine")
public record EngineProperties(
    @DefaultValue("02:00+0800") String historyCleanUpFrom,
    @DefaultValue("05:00+0800") String historyCleanUpTo,
    @DefaultValue("PT10S,PT1M,PT10M,PT1H,PT6H") String retries) {}
