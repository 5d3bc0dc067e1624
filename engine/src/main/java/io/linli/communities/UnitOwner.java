package io.linli.communities;

import java.util.UUID;

/**
 * One owner of one unit on the day asked for.
 *
 * @param exclusiveArea of the whole unit, in cm²
 */
public record UnitOwner(UUID unitId, String unitLabel, long exclusiveArea, UUID personId) {}
