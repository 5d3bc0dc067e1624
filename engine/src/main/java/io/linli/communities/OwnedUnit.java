package io.linli.communities;

import java.util.SortedSet;
import java.util.UUID;

/**
 * A unit with all its owners on one day: what an electoral roll is made of.
 *
 * @param exclusiveArea in cm²
 * @param owners never empty; sorted, so that equal sets print and hash alike
 */
public record OwnedUnit(UUID unitId, String unitLabel, long exclusiveArea, SortedSet<UUID> owners) {}
