package io.linli.rules.catalog;

import io.linli.rules.Ruleset;
import io.linli.rules.RulesetCompiler;
import io.linli.rules.RulesetDefinition;
import io.linli.rules.RulesetSource;
import io.linli.rules.complaint.ComplaintRouting;
import io.linli.rules.complaint.TextMasking;
import io.linli.rules.procurement.ProcurementOverrun;
import io.linli.rules.procurement.ProcurementRoute;
import io.linli.rules.repair.RepairDispatch;
import io.linli.rules.repair.RepairTriage;
import io.linli.rules.repair.ResponseTimes;
import io.linli.rules.vote.VoteQuorum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every ruleset that Linli knows, by key. Packaged rulesets are compiled when first asked for and kept; the object may be shared between threads. */
public final class RulesetCatalog {

  private static final List<RulesetDefinition<?, ?>> DEFINITIONS = List.of(
      ProcurementRoute.DEFINITION, ProcurementOverrun.DEFINITION, VoteQuorum.DEFINITION, RepairTriage.DEFINITION, ResponseTimes.DEFINITION,
      RepairDispatch.DEFINITION, ComplaintRouting.DEFINITION, TextMasking.DEFINITION);

  private final Map<String, Ruleset> packaged = new ConcurrentHashMap<>();

  /**
   * A ruleset as a process owner sees it in a list.
   *
   * @param title what it decides, in Chinese
   * @param titleEn what it decides, in English
   */
  public record Entry(String key, String title, String titleEn, RulesetDefinition<?, ?> definition) {

    public Class<? extends Record> input() {
      return definition.input();
    }

    public Class<? extends Record> result() {
      return definition.result();
    }
  }

  /** All entries, feature by feature. */
  public List<Entry> entries() {
    return DEFINITIONS.stream().map(RulesetCatalog::entry).toList();
  }

  public Optional<Entry> find(String key) {
    return DEFINITIONS.stream().filter(definition -> definition.key().equals(key)).findFirst().map(RulesetCatalog::entry);
  }

  private static Entry entry(RulesetDefinition<?, ?> definition) {
    RulesetSource.Titles titles = RulesetSource.titles(definition.key());
    return new Entry(definition.key(), titles.title(), titles.titleEn(), definition);
  }

  /**
   * Compiles a text as a version of the ruleset that its key names.
   *
   * @throws NoSuchRuleset when the key names none
   * @throws io.linli.rules.RulesetRejected when the text is not acceptable
   */
  public Ruleset compile(RulesetSource source) {
    return RulesetCompiler.compile(definition(source.key()), source);
  }

  /**
   * The packaged version, compiled once.
   *
   * @throws NoSuchRuleset when the key names none
   */
  public Ruleset packaged(String key) {
    RulesetDefinition<?, ?> definition = definition(key);
    return packaged.computeIfAbsent(key, name -> RulesetCompiler.compile(definition, RulesetSource.packaged(name)));
  }

  private static RulesetDefinition<?, ?> definition(String key) {
    return DEFINITIONS.stream().filter(definition -> definition.key().equals(key)).findFirst().orElseThrow(() -> new NoSuchRuleset(key));
  }
}
