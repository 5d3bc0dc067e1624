package io.linli.vote;

import java.time.Duration;

/**
 * How long a vote waits for what; parameters of the community ({@code vote.*}), in force when the step that needs them is reached.
 *
 * @param notice from announcing to opening (15 days by law, some cities 7)
 * @param window from opening to the deadline (5 to 60 days)
 * @param firstReminderAfter from opening to the first reminder
 * @param lastReminderBefore from the last reminder to the deadline
 */
public record VotePeriods(Duration notice, Duration window, Duration firstReminderAfter, Duration lastReminderBefore) {}
