package io.linli.camunda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An instance is stuck: a step failed for the last time, and only a person can help now.
 *
 * <p>Published inside of the transaction that writes the incident, on a thread that works for the community. A listener
 * that tells somebody outside should wait for the commit.
 *
 * @param activity name of the step where a model names it, else its id
 * @param caseId null for an instance without a case
 * @param message what the failing step said; for the operator, not for residents
 * @param communityId null for jobs of the platform itself
 */
public record IncidentRaised(
    String incidentId,
    @Nullable String processKey,
    @Nullable String processName,
    @Nullable String activity,
    @Nullable String processInstanceId,
    @Nullable String caseId,
    @Nullable String message,
    @Nullable String communityId,
    Instant at) {}
