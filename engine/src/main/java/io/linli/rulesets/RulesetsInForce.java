package io.linli.rulesets;

import io.linli.problems.Conflict;
import io.linli.problems.NotFound;
import io.linli.problems.Text;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetRejected;
import io.linli.rules.RulesetSource;
import io.linli.rules.catalog.RulesetCatalog;
import io.linli.tenancy.CurrentCommunity;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the version that is in force for the current community: the newest one published there, else the packaged one.
 *
 * <p>Each decision asks the database which number is the newest (one read of an index), so that every node follows a
 * publication at once; only the compiled rules are kept, and those never change.
 */
@Service
public class RulesetsInForce {

  private final RulesetCatalog catalog;
  private final RulesetVersions versions;
  private final Map<Key, Ruleset> published = new ConcurrentHashMap<>();

  RulesetsInForce(RulesetCatalog catalog, RulesetVersions versions) {
    this.catalog = catalog;
    this.versions = versions;
  }

  /**
   * @throws NotFound when there is no ruleset of this name
   * @throws Conflict when an update of the application has changed what the published version relies on
   */
  @Transactional(readOnly = true)
  public Ruleset of(String name) {
    try {
      return compiled(name);
    } catch (RulesetRejected outdated) {
      throw new Conflict(
          "ruleset-broken",
          new Text(
              "规则集“" + name + "”的现行版本已不能使用，请流程负责人修正后重新发布：" + outdated.getMessage(),
              "The version in force of \"" + name + "\" does not work any more; its owner has to mend and publish it: " + outdated.getMessage()));
    }
  }

  /**
   * As {@link #of}, or nothing where the version in force does not compile any more.
   *
   * @throws NotFound when there is no ruleset of this name
   */
  @Transactional(readOnly = true)
  public Optional<Ruleset> working(String name) {
    try {
      return Optional.of(compiled(name));
    } catch (RulesetRejected outdated) {
      return Optional.empty();
    }
  }

  /**
   * The files in force, also where they do not compile any more, so that they can be mended.
   *
   * @throws NotFound when there is no ruleset of this name
   */
  @Transactional(readOnly = true)
  public RulesetSource sourceOf(String name) {
    requireKnown(name);
    return versions
        .newestNumber(name)
        .map(number -> stored(new Key(CurrentCommunity.require(), name, number)))
        .orElseGet(() -> catalog.packaged(name).source());
  }

  /** @throws NotFound when there is no ruleset of this name */
  RulesetCatalog.Entry requireKnown(String name) {
    return catalog
        .find(name)
        .orElseThrow(() -> new NotFound(new Text("没有名为“" + name + "”的规则集。", "There is no ruleset \"" + name + "\".")));
  }

  private Ruleset compiled(String name) {
    requireKnown(name);
    return versions.newestNumber(name).map(number -> published(name, number)).orElseGet(() -> catalog.packaged(name));
  }

  private Ruleset published(String name, int number) {
    Key key = new Key(CurrentCommunity.require(), name, number);
    Ruleset known = published.get(key);
    return known != null ? known : compile(key);
  }

  private Ruleset compile(Key key) {
    Ruleset ruleset = catalog.compile(stored(key));
    published.put(key, ruleset);
    return ruleset;
  }

  private RulesetSource stored(Key key) {
    RulesetVersion version =
        versions
            .findByRulesetAndVersionNumber(key.ruleset(), key.number())
            .orElseThrow(() -> new IllegalStateException("The newest version of " + key + " is gone"));
    return RulesetSource.of(key.ruleset(), Integer.toString(key.number()), version.files());
  }

  private record Key(String communityId, String ruleset, int number) {}
}
