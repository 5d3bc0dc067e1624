package io.linli.rulesets;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was decided in the current community, newest first. */
interface DecisionLog extends JpaRepository<DecisionRecord, UUID> {

  List<DecisionRecord> findByRulesetOrderByDecidedAtDesc(String ruleset, Limit limit);

  List<DecisionRecord> findByCaseIdAndRulesetOrderByDecidedAtDesc(UUID caseId, String ruleset, Limit limit);
}
