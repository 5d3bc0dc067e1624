package io.linli.cases;

import org.jspecify.annotations.Nullable;

/**
 * A process instance that has just begun.
 *
 * @param callerId process instance that called it, null for the case's own
 */
public record ProcessBegan(String processId, String definitionId, String definitionKey, @Nullable String callerId) {}
