package io.linli.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task at the moment of its completion.
 *
 * @param node its id in the model
 * @param by user name, null when no person did it
 */
public record FinishedTaskFacts(
    String id, @Nullable UUID caseId, String node, @Nullable String by, @Nullable String byName) {}
