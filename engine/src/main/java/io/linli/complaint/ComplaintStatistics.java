package io.linli.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well complaints are answered, by the month in which they came; for everybody to see. What was refused counts as received, too. */
@Service
public class ComplaintStatistics {

  private static final double MINUTES_PER_HOUR = 60;
  private static final double PER_CENT = 100;
  private static final int ROUNDED_TO = 10;

  private final Complaints complaints;
  private final Clock clock;
  private final ZoneId zone;

  ComplaintStatistics(Complaints complaints, Clock clock, ZoneId zone) {
    this.complaints = complaints;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * One month.
   *
   * @param month {@code 2026-05}
   * @param received all that were made, published or not
   * @param refused how many of them a person found unfit to publish
   * @param answered how many have had their first public reply
   * @param medianHours from the complaint to its first reply, with one decimal; null when none was answered
   * @param satisfaction of the authors who said whether they accept, how many per cent do in the end; null when none said
   */
  public record Month(
      String month, long received, long refused, long answered, long answeredInTime, @Nullable Double medianHours, @Nullable Double satisfaction) {}

  /** The newest month last; months without a complaint are there as well. */
  @Transactional(readOnly = true)
  public List<Month> months(int number) {
    YearMonth last = YearMonth.now(clock.withZone(zone));
    YearMonth first = last.minusMonths(number - 1L);
    Instant start = first.atDay(1).atStartOfDay(zone).toInstant();
    Map<YearMonth, List<Complaint>> byMonth =
        complaints.since(start).stream()
            .collect(Collectors.groupingBy(complaint -> YearMonth.from(complaint.openedAt().atZone(zone))));
    return LongStream.range(0, number)
        .mapToObj(first::plusMonths)
        .map(month -> month(month, byMonth.getOrDefault(month, List.of())))
        .toList();
  }

  private static Month month(YearMonth month, List<Complaint> received) {
    List<Duration> times =
        received.stream().filter(each -> each.repliedAt() != null)
            .map(each -> Duration.between(each.openedAt(), each.repliedAt())).sorted().toList();
    List<Boolean> judged = received.stream().map(Complaint::accepted).filter(Objects::nonNull).toList();
    return new Month(
        month.toString(),
        received.size(),
        received.stream().filter(each -> each.state() == ComplaintState.REFUSED).count(),
        times.size(),
        received.stream().filter(Complaint::repliedInTime).count(),
        times.isEmpty() ? null : rounded(median(times)),
        judged.isEmpty() ? null : rounded(PER_CENT * judged.stream().filter(Boolean::booleanValue).count() / judged.size()));
  }

  /** In hours. */
  private static double median(List<Duration> sorted) {
    int middle = sorted.size() / 2;
    double upper = sorted.get(middle).toMinutes() / MINUTES_PER_HOUR;
    return sorted.size() % 2 == 1 ? upper : (upper + sorted.get(middle - 1).toMinutes() / MINUTES_PER_HOUR) / 2;
  }

  private static double rounded(double value) {
    return Math.round(value * ROUNDED_TO) / (double) ROUNDED_TO;
  }
}
