package io.linli.rulesets;

import io.linli.problems.BadRequest;
import io.linli.problems.Conflict;
import io.linli.problems.Text;
import io.linli.rules.RulesetSource;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a changed ruleset in force for the current community: it has to compile inside the fence and to pass its golden cases,
 * and from then on every decision of every node uses it.
 */
@Service
public class PublishRuleset {

  private final RulesetDrafts drafts;
  private final RulesetVersions versions;
  private final Clock clock;

  PublishRuleset(RulesetDrafts drafts, RulesetVersions versions, Clock clock) {
    this.drafts = drafts;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * @param files the changed files by name; the others stay as they are in force
   * @return the number of the new version
   * @throws BadRequest when the ruleset does not compile or fails a golden case; each error names file, line and rule
   * @throws Conflict when somebody else has just published
   */
  @Transactional
  public int publish(String name, Map<String, String> files, String remark, String username) {
    // Before the draft is put together: what somebody else publishes while this one is checked must not be undone by it.
    int number = versions.newestNumber(name).orElse(0) + 1;
    RulesetSource source = drafts.checked(name, files);
    try {
      versions.saveAndFlush(
          new RulesetVersion(UUID.randomUUID(), name, number, source.files(), remark, username, clock.instant()));
    } catch (DataIntegrityViolationException overtaken) {
      throw new Conflict(
          "ruleset-overtaken",
          new Text("别人刚刚发布了新版本，请查看后重新发布。", "Somebody else has just published a version. Look at it, then publish again."));
    }
    return number;
  }
}
