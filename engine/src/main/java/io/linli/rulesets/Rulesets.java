package io.linli.rulesets;

import io.linli.problems.NotFound;
import io.linli.problems.Text;
import io.linli.rules.catalog.RulesetCatalog;
import io.linli.rulesets.RulesetView.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rulesets there are, and what is in force of them here. */
@Service
@Transactional(readOnly = true)
public class Rulesets {

  private static final String PACKAGED = "packaged";

  private final RulesetCatalog catalog;
  private final RulesetsInForce inForce;
  private final RulesetVersions versions;

  Rulesets(RulesetCatalog catalog, RulesetsInForce inForce, RulesetVersions versions) {
    this.catalog = catalog;
    this.inForce = inForce;
    this.versions = versions;
  }

  public List<RulesetView> all() {
    return catalog.entries().stream().map(this::view).toList();
  }

  /** @throws io.linli.problems.NotFound when there is no ruleset of this name */
  public RulesetView one(String name) {
    return view(inForce.requireKnown(name));
  }

  /**
   * The files of a version: name to text.
   *
   * @param version the number of a published one, {@value #PACKAGED}, or empty for the one in force
   * @throws NotFound when there is no such ruleset or version
   */
  public Map<String, String> files(String name, String version) {
    inForce.requireKnown(name);
    return switch (version) {
      case "" -> inForce.sourceOf(name).files();
      case PACKAGED -> catalog.packaged(name).source().files();
      default -> publishedFiles(name, version);
    };
  }

  private Map<String, String> publishedFiles(String name, String version) {
    return versions.findByRulesetOrderByVersionNumberDesc(name).stream()
        .filter(one -> Integer.toString(one.versionNumber()).equals(version))
        .findFirst()
        .map(RulesetVersion::files)
        .orElseThrow(() -> new NotFound(new Text("没有版本“" + version + "”。", "There is no version \"" + version + "\".")));
  }

  private RulesetView view(RulesetCatalog.Entry entry) {
    return new RulesetView(
        entry.key(),
        entry.title(),
        entry.titleEn(),
        inForce.sourceOf(entry.key()).version(),
        fields(entry.input()),
        fields(entry.result()),
        inForce.working(entry.key()).map(ruleset -> List.copyOf(ruleset.ruleNames())).orElse(null),
        published(entry.key()));
  }

  private List<RulesetView.Published> published(String name) {
    return versions.findByRulesetOrderByVersionNumberDesc(name).stream()
        .map(v -> new RulesetView.Published(v.versionNumber(), v.remark(), v.publishedBy(), v.publishedAt()))
        .toList();
  }

  private static List<Field> fields(Class<? extends Record> record) {
    return Arrays.stream(record.getRecordComponents()).map(Rulesets::field).toList();
  }

  private static Field field(RecordComponent component) {
    Class<?> type = component.getType();
    List<String> options =
        type.isEnum() ? Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList() : List.of();
    return new Field(component.getName(), typeName(type), options);
  }

  private static String typeName(Class<?> type) {
    if (type.isEnum()) {
      return "choice";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    }
    if (type == long.class || type == Long.class || type == int.class || type == Integer.class) {
      return "integer";
    }
    if (type == BigDecimal.class) {
      return "number";
    }
    if (type == LocalDate.class) {
      return "date";
    }
    return Collection.class.isAssignableFrom(type) ? "list" : "text";
  }
}
