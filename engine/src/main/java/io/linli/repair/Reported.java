package io.linli.repair;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has reported.
 *
 * @param where as everybody may read it
 * @param reporters user names of those who speak for the reporter
 */
record Reported(
    UUID caseId,
    RepairCategory category,
    RepairPlace place,
    @Nullable String building,
    @Nullable String entrance,
    @Nullable String storey,
    String where,
    String text,
    List<String> reporters,
    Instant at) {}
