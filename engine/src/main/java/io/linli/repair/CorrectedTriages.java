package io.linli.repair;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the triage got wrong, for those who own its rules. */
@Service
public class CorrectedTriages {

  private static final int LOOKED_AT = 200;

  private final TriageCorrections corrections;

  CorrectedTriages(TriageCorrections corrections) {
    this.corrections = corrections;
  }

  /**
   * The newest, latest first. A repair that was corrected again counts once, with its last correction: nobody shall learn from one that
   * was wrong itself.
   *
   * @throws RepairRefused for anybody but process owners and administrators
   */
  @Transactional(readOnly = true)
  public List<CorrectedTriage> newest(Actor actor) {
    if (!actor.isAnyOf(Role.PROCESS_OWNER, Role.ADMINISTRATOR)) {
      throw RepairRefused.processOwnersOnly();
    }
    Map<UUID, List<TriageCorrection>> byCase =
        corrections.findAllByOrderByCorrectedAtDesc(Limit.of(LOOKED_AT)).stream()
            .collect(groupingBy(TriageCorrection::caseId, LinkedHashMap::new, toList()));
    return byCase.values().stream()
        .map(ofOne -> ofOne.get(ofOne.size() - 1).endingWith(ofOne.get(0)))
        .filter(CorrectedTriage::differs)
        .toList();
  }
}
