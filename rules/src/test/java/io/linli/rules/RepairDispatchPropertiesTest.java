package io.linli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.rules.repair.Candidate;
import io.linli.rules.repair.Certificate;
import io.linli.rules.repair.DispatchMode;
import io.linli.rules.repair.DispatchOutcome;
import io.linli.rules.repair.DispatchRequest;
import io.linli.rules.repair.RepairDispatch;
import io.linli.rules.repair.RepairDispatchResult;
import io.linli.rules.repair.Trade;
import io.linli.rules.repair.Urgency;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RepairDispatchPropertiesTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 1, 10, 0);
  private static final Set<Trade> CERTIFIED = Set.of(Trade.LIFT, Trade.GAS, Trade.ELECTRICITY);

  @Provide
  Arbitrary<DispatchRequest> requests() {
    Arbitrary<Trade> trades = Arbitraries.of(Trade.WATER, Trade.LIFT, Trade.ELECTRICITY, Trade.GAS);
    Arbitrary<List<Certificate>> certificates =
        Combinators.combine(trades, Arbitraries.of(-1, 0, 1)).as((trade, days) -> new Certificate(trade, NOW.toLocalDate().plusDays(days))).list().ofMaxSize(3);
    Arbitrary<Candidate> candidates = Combinators.combine(
            trades.list().ofMaxSize(3), Arbitraries.of(true, true, false), Arbitraries.longs().between(0, 2), Arbitraries.of("1", "2").list().ofMaxSize(2), certificates,
            Arbitraries.longs().between(0, 2), Arbitraries.of(0, 1, 2))
        .as((skills, onDuty, load, buildings, licences, years, waited) ->
            new Candidate("?", skills, onDuty, load, buildings, licences, years, waited == 0 ? null : NOW.minusHours(waited)));
    Arbitrary<List<String>> names = Arbitraries.of("u0", "u1", "u2", "u3", "u4", "u5").list().ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(DispatchMode.class), trades, Arbitraries.of(Urgency.class), Arbitraries.of("1", "2").injectNull(0.2), names, names, candidates.list().ofMaxSize(8))
        .as((mode, trade, urgency, building, declined, preferred, people) -> new DispatchRequest(
            mode, trade, urgency, building, NOW, declined, preferred.isEmpty() ? null : preferred.get(0), named(people), new Jurisdiction("CN")));
  }

  private static List<Candidate> named(List<Candidate> people) {
    return IntStream.range(0, people.size()).mapToObj(i -> {
      Candidate c = people.get(i);
      return new Candidate("u" + i, c.skills(), c.onDuty(), c.load(), c.buildings(), c.certificates(), c.yearsOfService(), c.lastAssignedAt());
    }).toList();
  }

  /** What suitable means, said a second time and without rules. */
  private static List<String> suitable(DispatchRequest request) {
    LocalDate today = NOW.toLocalDate();
    return request.candidates().stream()
        .filter(Candidate::onDuty)
        .filter(each -> each.skills().contains(request.trade()))
        .filter(each -> !request.declined().contains(each.username()))
        .filter(each -> !CERTIFIED.contains(request.trade())
            || each.certificates().stream().anyMatch(c -> c.trade() == request.trade() && !c.validUntil().isBefore(today)))
        .map(Candidate::username)
        .toList();
  }

  @Property(tries = 600)
  void onlySuitablePeopleAreGivenOrOfferedARepair(@ForAll("requests") DispatchRequest request) {
    RepairDispatchResult result = decide(request);

    assertThat(suitable(request)).containsAll(result.offeredTo());
    assertThat(suitable(request)).containsAll(Stream.ofNullable(result.technician()).toList());
    assertThat(result.suitable()).isEqualTo(suitable(request).size());
  }

  @Property(tries = 600)
  void somebodyGetsItExactlyWhenSomebodyIsSuitable(@ForAll("requests") DispatchRequest request) {
    RepairDispatchResult result = decide(request);

    boolean offered = request.mode() == DispatchMode.GRAB && request.urgency() == Urgency.NORMAL;
    DispatchOutcome expected = suitable(request).isEmpty() ? DispatchOutcome.NOBODY : offered ? DispatchOutcome.OFFER : DispatchOutcome.ASSIGN;
    assertThat(result.outcome()).isEqualTo(expected);
    assertThat(result.technician() != null).isEqualTo(expected == DispatchOutcome.ASSIGN);
  }

  @Property(tries = 400)
  void grabbingOffersItToAllSuitablePeopleAndToNobodyElse(@ForAll("requests") DispatchRequest request) {
    DispatchRequest grab = with(request, DispatchMode.GRAB, Urgency.NORMAL, request.candidates());

    assertThat(decide(grab).offeredTo()).containsExactlyInAnyOrderElementsOf(suitable(grab));
  }

  @Property(tries = 400)
  void theOrderOfTheCandidatesDoesNotMatter(@ForAll("requests") DispatchRequest request, @ForAll Random random) {
    List<Candidate> shuffled = new ArrayList<>(request.candidates());
    Collections.shuffle(shuffled, random);

    assertThat(RepairDispatch.decide(ruleset(), with(request, request.mode(), request.urgency(), shuffled)).result()).isEqualTo(decide(request));
  }

  @Property(tries = 400)
  void whoIsAskedForAndSuitableGetsIt(@ForAll("requests") DispatchRequest request) {
    RepairDispatchResult result = decide(with(request, DispatchMode.ASSIGN, request.urgency(), request.candidates()));

    if (request.preferred() != null && suitable(request).contains(request.preferred())) {
      assertThat(result.technician()).isEqualTo(request.preferred());
    }
  }

  @Property(tries = 200)
  void theChoiceIsExplainedInBothLanguagesWithoutNames(@ForAll("requests") DispatchRequest request) {
    Decision<RepairDispatchResult> decision = RepairDispatch.decide(ruleset(), request);

    assertThat(decision.reasons()).isNotEmpty().hasSameSizeAs(decision.reasonsEn());
    assertThat(decision.reasons()).noneMatch(sentence -> sentence.matches(".*u[0-9].*"));
  }

  @Example
  void aHundredCandidatesAreNotTooMany() {
    List<Candidate> people = IntStream.range(0, DispatchRequest.MOST)
        .mapToObj(i -> new Candidate("p" + (100 + i), List.of(Trade.LIFT), true, i % 7, List.of(), List.of(new Certificate(Trade.LIFT, LocalDate.of(2027, 1, 1))), i % 11, null))
        .toList();

    RepairDispatchResult result =
        decide(new DispatchRequest(DispatchMode.ASSIGN, Trade.LIFT, Urgency.NORMAL, null, NOW, List.of(), null, people, new Jurisdiction("CN")));

    assertThat(result.suitable()).isEqualTo(DispatchRequest.MOST);
    assertThat(result.technician()).isEqualTo("p121");
  }

  private static DispatchRequest with(DispatchRequest request, DispatchMode mode, Urgency urgency, List<Candidate> candidates) {
    return new DispatchRequest(
        mode, request.trade(), urgency, request.building(), request.now(), request.declined(), request.preferred(), candidates, request.jurisdiction());
  }

  private static RepairDispatchResult decide(DispatchRequest request) {
    return RepairDispatch.decide(ruleset(), request).result();
  }

  private static Ruleset ruleset() {
    return Rulesets.CATALOG.packaged("repair-dispatch");
  }
}
