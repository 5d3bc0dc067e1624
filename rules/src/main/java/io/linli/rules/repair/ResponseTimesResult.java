package io.linli.rules.repair;

/**
 * The promised times, all counted from the report, as ISO-8601 durations ({@code PT5M}, {@code PT24H}, {@code PT72H}); a day is 24 hours.
 *
 * @param acceptWithin until somebody has accepted it
 * @param acceptWarning when the supervisor is warned that this limit is near
 * @param arriveWithin until somebody is there
 * @param arriveWarning when the supervisor is warned
 * @param controlWithin until it does no further harm
 * @param fixWithin until it is repaired
 * @param fixWarning when the supervisor is warned
 * @param confirmWithin counted from the completion: silence for so long confirms it
 * @param source where the numbers come from, in Chinese
 * @param sourceEn the same in English
 */
public record ResponseTimesResult(
    String acceptWithin,
    String acceptWarning,
    String arriveWithin,
    String arriveWarning,
    String controlWithin,
    String fixWithin,
    String fixWarning,
    String confirmWithin,
    String source,
    String sourceEn) {}
