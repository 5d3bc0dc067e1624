package io.linli.rulesets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The published versions of the current community. */
interface RulesetVersions extends JpaRepository<RulesetVersion, UUID> {

  @Query("select max(v.versionNumber) from RulesetVersion v where v.ruleset = :ruleset")
  Optional<Integer> newestNumber(String ruleset);

  Optional<RulesetVersion> findByRulesetAndVersionNumber(String ruleset, int versionNumber);

  List<RulesetVersion> findByRulesetOrderByVersionNumberDesc(String ruleset);
}
