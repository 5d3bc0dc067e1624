package io.linli.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.builder.Message;

/**
 * Turns the compiler's messages into defects that name the author's file, line and rule. The compiler speaks about the Java that it made of a rule, without the rule's
 * name; but the rule's own words stand in that Java or in the message, and lead back to it.
 */
final class CompilerMessages {

  private CompilerMessages() {}

  /** Decision tables are handed to the compiler as the DRL they were turned into. */
  static String pathName(RuleFile file) {
    return file.table() ? file.name().replace(".drl.csv", ".csv.drl") : file.name();
  }

  static List<Defect> defects(List<Message> messages, List<RuleFile> files) {
    List<Message> spoken = messages.stream().filter(message -> !isSource(message)).toList();
    LinkedHashSet<Defect> defects = new LinkedHashSet<>();
    spoken.forEach(message -> defects.addAll(located(message, messages, files)));
    if (defects.isEmpty() && !messages.isEmpty()) {
      String first = firstLine(spoken.isEmpty() ? messages.get(0) : spoken.get(0));
      defects.add(new Defect("ruleset", 0, null, "编译失败：" + first, "Does not compile: " + first));
    }
    return new ArrayList<>(defects);
  }

  private static boolean isSource(Message message) {
    return message.getText().startsWith("Java source of");
  }

  private static List<Defect> located(Message message, List<Message> all, List<RuleFile> files) {
    String evidence = all.stream().filter(other -> Objects.equals(other.getPath(), message.getPath())).map(Message::getText).collect(Collectors.joining());
    List<Defect> defects = new ArrayList<>();
    for (RuleFile file : files) {
      boolean named = message.getPath() != null && message.getPath().endsWith("/" + pathName(file));
      if (named && message.getLine() > 0) {
        return List.of(defect(file, message.getLine(), message));
      }
      List<Defect> suspects = file.tree().getRules().stream()
          .filter(rule -> speaksOf(named ? message.getText() : evidence, rule))
          .map(rule -> defect(file, rule.getLine(), message))
          .toList();
      defects.addAll(named && suspects.isEmpty() ? List.of(defect(file, 0, message)) : suspects);
    }
    return defects;
  }

  /** Whether a text holds one of the rule's conditions, or its whole right-hand side. */
  private static boolean speaksOf(String text, RuleDescr rule) {
    String dense = dense(text);
    List<String> statements = Arrays.stream(String.valueOf(rule.getConsequence()).split(";")).map(CompilerMessages::dense).filter(each -> !each.isEmpty()).toList();
    boolean consequence = !statements.isEmpty() && statements.stream().allMatch(dense::contains);
    return consequence || conditions(rule).anyMatch(condition -> dense.contains(dense(condition)));
  }

  private static Stream<String> conditions(RuleDescr rule) {
    List<String> conditions = new ArrayList<>();
    Deque<BaseDescr> open = new ArrayDeque<>(List.of(rule.getLhs()));
    while (!open.isEmpty()) {
      BaseDescr each = open.pop();
      if (each instanceof PatternDescr pattern) {
        pattern.getConstraint().getDescrs().forEach(open::push);
      } else if (each instanceof ConditionalElementDescr element) {
        element.getDescrs().forEach(child -> open.push((BaseDescr) child));
      } else if (each instanceof ExprConstraintDescr expression) {
        conditions.add(expression.getExpression());
      }
    }
    return conditions.stream();
  }

  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static Defect defect(RuleFile file, int line, Message message) {
    String text = firstLine(message);
    return file.defect(line, "编译错误：" + text, "Does not compile: " + text);
  }

  private static String firstLine(Message message) {
    return message.getText().lines().findFirst().orElse("");
  }
}
