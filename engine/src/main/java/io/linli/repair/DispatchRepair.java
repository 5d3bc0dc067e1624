package io.linli.repair;

import io.linli.communities.Parameters;
import io.linli.identity.Role;
import io.linli.problems.Text;
import io.linli.roster.OnRoster;
import io.linli.roster.Roster;
import io.linli.rules.Decision;
import io.linli.rulesets.Decide;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the rules who is to be asked next, with what the roster knows, and keeps their reasons for those who deal with the repair. */
@Service
public class DispatchRepair {

  private static final String RULESET = "repair-dispatch";
  private static final String MODE = "repair.dispatchMode";

  private final WorkOrders orders;
  private final WorkOffers offers;
  private final RepairRemarks remarks;
  private final Roster roster;
  private final Decide decide;
  private final TellPeople tell;
  private final Parameters parameters;
  private final Clock clock;
  private final ZoneId zone;

  DispatchRepair(
      WorkOrders orders,
      WorkOffers offers,
      RepairRemarks remarks,
      Roster roster,
      Decide decide,
      TellPeople tell,
      Parameters parameters,
      Clock clock,
      ZoneId zone) {
    this.orders = orders;
    this.offers = offers;
    this.remarks = remarks;
    this.roster = roster;
    this.decide = decide;
    this.tell = tell;
    this.parameters = parameters;
    this.clock = clock;
    this.zone = zone;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Dispatched dispatch(UUID caseId) {
    WorkOrder order = orders.lock(caseId);
    Decision<?> decision = decide.decide(RULESET, factsOfAll(order), caseId);
    remarks.save(RepairRemark.ofRules(caseId, reason(decision), clock.instant()));
    Map<String, @Nullable Object> result = decision.toMap();
    List<String> asked =
        result.get("technician") instanceof String one ? List.of(one) : names(result.get("offeredTo"));
    if (asked.isEmpty()) {
      askSupervisors(order);
    }
    return new Dispatched(String.valueOf(result.get("outcome")), asked);
  }

  private static Text reason(Decision<?> decision) {
    return new Text(String.join("；", decision.reasons()), String.join("; ", decision.reasonsEn()));
  }

  /** The task alone would wait for the end of quiet hours; a repair that can wait does, too. */
  private void askSupervisors(WorkOrder order) {
    if (order.requireTriage().urgency() == Urgency.URGENT) {
      List.of(Role.SERVICE_DESK, Role.MANAGER)
          .forEach(role -> tell.role(order, role, RepairWords.assign(order), RepairWords.assignBody()));
    }
  }

  /** User names of those who do not hold a certificate that the rules demand for this work, whatever else speaks for them. */
  @Transactional(readOnly = true)
  public Set<String> uncertified(WorkOrder order, Collection<OnRoster> technicians) {
    Map<String, @Nullable Object> facts = facts(order);
    return technicians.stream()
        .filter(technician -> lacksCertificate(facts, technician))
        .map(OnRoster::username)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Asked of each alone, as if they had the trade and were on duty: then nothing but a certificate can be missing. */
  private boolean lacksCertificate(Map<String, @Nullable Object> facts, OnRoster technician) {
    Map<String, @Nullable Object> able = candidate(technician, null);
    able.put("skills", List.of(String.valueOf(facts.get("trade"))));
    able.put("onDuty", true);
    Map<String, @Nullable Object> alone = new HashMap<>(facts);
    alone.put("candidates", List.of(able));
    return decide.attempt(RULESET, alone).toMap().get("uncertified") instanceof Number missing && missing.longValue() > 0;
  }

  private static List<String> names(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private Map<String, @Nullable Object> factsOfAll(WorkOrder order) {
    Map<String, Instant> lastAsked = offers.lastAsked();
    Map<String, @Nullable Object> facts = facts(order);
    facts.put("declined", offers.passedOver(order));
    facts.put("preferred", order.preferred());
    facts.put("candidates", roster.technicians().stream().map(it -> candidate(it, lastAsked.get(it.username()))).toList());
    return facts;
  }

  private Map<String, @Nullable Object> facts(WorkOrder order) {
    Triage triage = order.requireTriage();
    Map<String, @Nullable Object> facts = new HashMap<>();
    facts.put("mode", parameters.text(MODE));
    facts.put("trade", triage.trade().name());
    facts.put("urgency", triage.urgency().name());
    facts.put("building", order.building());
    facts.put("now", LocalDateTime.ofInstant(clock.instant(), zone));
    facts.put("declined", List.of());
    facts.put("jurisdiction", parameters.jurisdiction());
    return facts;
  }

  private Map<String, @Nullable Object> candidate(OnRoster technician, @Nullable Instant lastAsked) {
    Map<String, @Nullable Object> candidate = new HashMap<>();
    candidate.put("username", technician.username());
    candidate.put("skills", technician.skills().stream().map(Enum::name).sorted().toList());
    candidate.put("onDuty", technician.onDuty());
    candidate.put("load", (long) technician.load());
    candidate.put("buildings", technician.buildings());
    candidate.put("certificates", technician.certificates().entrySet().stream()
        .map(held -> Map.of("trade", held.getKey().name(), "validUntil", held.getValue()))
        .toList());
    candidate.put("yearsOfService", (long) technician.yearsOfService());
    candidate.put("lastAssignedAt", lastAsked == null ? null : LocalDateTime.ofInstant(lastAsked, zone));
    return candidate;
  }

  /**
   * @param outcome ASSIGN, OFFER or NOBODY
   * @param asked user names of those who are asked next
   */
  public record Dispatched(String outcome, List<String> asked) {}
}
