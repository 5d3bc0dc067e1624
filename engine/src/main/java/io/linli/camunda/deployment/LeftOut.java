package io.linli.camunda.deployment;

import java.time.Instant;

/**
 * A packaged model that stays out of force, because somebody deployed another shared one under its key.
 *
 * @param file of the packaged model
 * @param deployment the id of the deployment that is in force instead
 */
public record LeftOut(String file, String key, String deployment, Instant deployedAt) {}
