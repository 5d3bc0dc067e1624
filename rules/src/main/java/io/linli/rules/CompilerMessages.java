package io.linli.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.builder.Message;

/**
 * Turns the compiler's messages into defects that name the author's file, line and rule. A mistake in a rule often shows up only in the Java that was generated from
 * it; that Java names its rule, and the rule leads back to the line.
 */
final class CompilerMessages {

  private static final Pattern RULE_NAME = Pattern.compile("addRuleNames\\(\"((?:[^\"\\\\]|\\\\.)*)\"|Rule name: (.*)");

  private CompilerMessages() {}

  /** Decision tables are handed to the compiler as the DRL they were turned into. */
  static String pathName(RuleFile file) {
    return file.table() ? file.name().replace(".drl.csv", ".csv.drl") : file.name();
  }

  static List<Defect> defects(List<Message> messages, List<RuleFile> files) {
    List<Defect> defects = new ArrayList<>(new LinkedHashSet<>(messages.stream().flatMap(message -> located(message, messages, files).stream()).toList()));
    if (defects.isEmpty() && !messages.isEmpty()) {
      String first = firstLine(messages.get(0));
      defects.add(new Defect("ruleset", 0, null, "编译失败：" + first, "Does not compile: " + first));
    }
    return defects;
  }

  private static List<Defect> located(Message message, List<Message> all, List<RuleFile> files) {
    String text = firstLine(message);
    for (RuleFile file : files) {
      if (message.getPath() != null && message.getPath().endsWith("/" + pathName(file))) {
        return List.of(defect(file, message.getLine(), text));
      }
    }
    if (text.startsWith("Java source of")) {
      return List.of();
    }
    return all.stream()
        .filter(other -> String.valueOf(other.getPath()).equals(message.getPath()))
        .flatMap(other -> RULE_NAME.matcher(other.getText()).results())
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .limit(1)
        .flatMap(rule -> ofRule(rule.strip(), text, files).stream())
        .toList();
  }

  private static List<Defect> ofRule(String name, String text, List<RuleFile> files) {
    for (RuleFile file : files) {
      for (RuleDescr rule : file.tree().getRules()) {
        if (rule.getName().equals(name)) {
          return List.of(defect(file, rule.getLine(), text));
        }
      }
    }
    return List.of();
  }

  private static Defect defect(RuleFile file, int line, String text) {
    return file.defect(line, "编译错误：" + text, "Does not compile: " + text);
  }

  private static String firstLine(Message message) {
    return message.getText().lines().findFirst().orElse("");
  }
}
