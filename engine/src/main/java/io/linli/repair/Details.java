package io.linli.repair;

import io.linli.roster.Trade;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was said with an event; null is what the event does not need.
 *
 * @param by user name of who said it
 * @param reason of who declined, gave back, handed over, answered a quote or reopened
 * @param arriveIn how long the technician expects to need
 * @param cents a quote or a cost, in fen
 * @param words materials, or what was said with the stars
 */
public record Details(
    @Nullable String by,
    @Nullable String reason,
    @Nullable Duration arriveIn,
    @Nullable Long cents,
    @Nullable String words,
    @Nullable Trade trade,
    @Nullable Integer stars) {}
