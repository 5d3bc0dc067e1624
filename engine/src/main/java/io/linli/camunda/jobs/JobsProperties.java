package io.linli.camunda.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The job executor of this node.
 *
 * @param enabled false on a node (or in a test) that must not work on timers and asynchronous steps
 * @param threads jobs worked on at the same time; each holds a database connection
 * @param queue batches of jobs that wait for a thread before other nodes are left to take them
 * @param longestPause upper limit of the pause between two looks at the database when there is nothing to do
 * @param shutdown how long running jobs may take to finish when the application stops
 */
@ConfigurationProperties("linli.jobs")
public record JobsProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("3") int threads,
    @DefaultValue("6") int queue,
    @DefaultValue("10s") Duration longestPause,
    @DefaultValue("20s") Duration shutdown) {}
