package io.linli.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a ruleset may do. Rules are written by process owners and stored as data, so they are held against a list of what is allowed, never against a list
 * of what is dangerous:
 *
 * <ul>
 *   <li>every word of a file is a word of the rule language, a name from the ruleset's own facts, one of a few methods of numbers, texts and dates, or a variable
 *       that starts with {@code $}. {@code Runtime}, {@code java}, {@code getClass}, {@code for} are none of these;
 *   <li>a file imports only the ruleset's facts and a few JDK value types, and declares only the global {@code result};
 *   <li>conditions are patterns over facts with {@code not, exists, forall, and, or};
 *   <li>a right-hand side is a list of {@code result.something(...);} and {@code insert(new Fact(...));}.
 * </ul>
 *
 * So a rule has no loop, cannot name a class or a method of its own choosing, and ends. Behind this stand {@link RuleClasses}, which hides every other class from
 * compiled rules, and the limits in {@link Ruleset}.
 */
final class Fence {

  private static final Set<String> LANGUAGE = Set.of(
      "package", "import", "global", "rule", "when", "then", "end", "salience", "no", "loop", "activation", "group", "not", "exists", "forall", "and", "or", "true",
      "false", "null", "this", "in", "contains", "memberOf");
  private static final Set<String> CONDITION_LANGUAGE = Set.of("true", "false", "null", "this", "not", "in", "contains", "memberOf");
  private static final Set<String> CONSEQUENCE_LANGUAGE = Set.of("true", "false", "null");
  private static final Set<String> ATTRIBUTES = Set.of("salience", "no-loop", "activation-group");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,9})?[LlBbIi]?");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ,.:;()%'+<>=&–§，。：；（）、“”《》-]{1,200}");
  private static final int MOST_RULES = 2000;
  private static final int MOST_PATTERNS = 5;

  private final RulesetDefinition<?, ?> definition;
  private final Vocabulary vocabulary;

  Fence(RulesetDefinition<?, ?> definition) {
    this.definition = definition;
    this.vocabulary = new Vocabulary(definition);
  }

  /** Holds the files against the fence; what is not allowed becomes a defect. Returns each rule's sentences, null for a rule that says nothing. */
  Map<String, Ruleset.@Nullable Sentences> inspect(List<RuleFile> files, List<Defect> defects) {
    Map<String, Ruleset.@Nullable Sentences> rules = new LinkedHashMap<>();
    Map<String, String> homes = new HashMap<>();
    for (RuleFile file : files) {
      Inspection inspection = new Inspection(file, defects);
      inspection.words();
      inspection.head();
      for (RuleDescr rule : file.tree().getRules()) {
        inspection.rule(rule);
        String other = homes.putIfAbsent(rule.getName(), file.name());
        inspection.require(other == null, rule.getLine(), "规则名重复（另见 " + other + "）", "There is another rule of this name in " + other);
        rules.put(rule.getName(), inspection.sentences(rule));
      }
    }
    if (rules.size() > MOST_RULES) {
      defects.add(new Defect("ruleset", 0, null, "规则过多，最多 " + MOST_RULES + " 条", "Too many rules, at most " + MOST_RULES));
    }
    return rules;
  }

  /** One file being inspected. */
  private final class Inspection {

    private final RuleFile file;
    private final List<Defect> defects;

    Inspection(RuleFile file, List<Defect> defects) {
      this.file = file;
      this.defects = defects;
    }

    void require(boolean allowed, int line, String messageZh, String messageEn) {
      if (!allowed) {
        defects.add(file.defect(line, messageZh, messageEn));
      }
    }

    /** Every word of the file, wherever it stands. */
    void words() {
      characters();
      List<RuleToken> tokens = RuleToken.read(file.drl(), 1);
      for (int i = 0; i < tokens.size(); i++) {
        RuleToken token = tokens.get(i);
        if (token.is("package") || token.is("import") || token.is("global")) {
          i = skipName(tokens, i);
        } else if (token.is("@")) {
          i = annotation(tokens, i);
        } else {
          word(token, LANGUAGE, Set.of("result", "insert", "new"));
        }
      }
    }

    /**
     * Rules are copied into generated Java: into code, into texts and into comments. An escape could turn into anything after this check, and invisible characters
     * make a text look like another one, so there are none, not even in comments.
     */
    private void characters() {
      int line = 1;
      for (int c : file.drl().codePoints().toArray()) {
        line += c == '\n' ? 1 : 0;
        boolean blank = c == '\n' || c == '\r' || c == '\t';
        boolean hidden = !blank && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        require(c != '\\' && !hidden, line, "不允许反斜杠和不可见字符", "Backslashes and invisible characters are not allowed");
      }
    }

    /** The dotted name behind package, import and global is checked by {@link #head()}, as Drools understood it. */
    private int skipName(List<RuleToken> tokens, int keyword) {
      int i = keyword + 1;
      while (i + 2 < tokens.size() && tokens.get(i + 1).is(".")) {
        i += 2;
      }
      return i;
    }

    private int annotation(List<RuleToken> tokens, int at) {
      boolean fine = at + 4 < tokens.size()
          && (tokens.get(at + 1).is("zh") || tokens.get(at + 1).is("en"))
          && tokens.get(at + 2).is("(")
          && tokens.get(at + 3).kind() == RuleToken.Kind.STRING
          && tokens.get(at + 4).is(")");
      require(fine, tokens.get(at).line(), "注解只能是 @zh(\"…\") 或 @en(\"…\")", "The only annotations are @zh(\"…\") and @en(\"…\")");
      return fine ? at + 4 : at;
    }

    private void word(RuleToken token, Set<String> language, Set<String> further) {
      String text = token.text();
      switch (token.kind()) {
        case WORD -> require(
            language.contains(text) || further.contains(text) || vocabulary.holds(text),
            token.line(), "规则不能使用“" + text + "”", "A rule cannot use \"" + text + "\"");
        case NUMBER -> require(NUMBER.matcher(text).matches(), token.line(), "不支持的数字 " + text, "This form of number is not allowed: " + text);
        case ODD -> require(false, token.line(), "规则不能含有 " + text, "A rule cannot hold " + text);
        case STRING -> require(
            !text.contains("*/") && !text.contains("/*"), token.line(), "文字中不能有 /* 或 */", "A text cannot hold /* or */");
        case SIGN -> { }
      }
    }

    void head() {
      PackageDescr tree = file.tree();
      require(
          definition.packageName().equals(tree.getName()), 1,
          "第一行应为 package " + definition.packageName() + ";", "The package has to be " + definition.packageName());
      for (ImportDescr each : tree.getImports()) {
        require(vocabulary.canImport(each.getTarget()), each.getLine(), "不允许导入 " + each.getTarget(), "Cannot import " + each.getTarget());
      }
      for (GlobalDescr each : tree.getGlobals()) {
        boolean fine = each.getIdentifier().equals(RulesetCompiler.RESULT)
            && (each.getType().equals(definition.answer().getName()) || each.getType().equals(definition.answer().getSimpleName()));
        require(fine, each.getLine(), "唯一的全局变量是 " + definition.answer().getName() + " result", "The only global is " + definition.answer().getName() + " result");
      }
      boolean more = !tree.getFunctions().isEmpty() || !tree.getFunctionImports().isEmpty() || !tree.getAccumulateImports().isEmpty()
          || !tree.getTypeDeclarations().isEmpty() || !tree.getEnumDeclarations().isEmpty() || !tree.getEntryPointDeclarations().isEmpty()
          || !tree.getWindowDeclarations().isEmpty() || !tree.getAttributes().isEmpty() || tree.getUnit() != null;
      require(
          !more, 1,
          "文件只能含 package、import、global result 和 rule", "A file holds package, import, global result and rules, and nothing else (no functions, types, windows, units)");
    }

    void rule(RuleDescr rule) {
      require(NAME.matcher(rule.getName()).matches(), rule.getLine(),
          "规则名须为一句话（文字、数字和常用标点，最多 200 字）", "A rule's name is a sentence of letters, digits and plain punctuation, at most 200 characters");
      require(rule.isRule() && rule.getParentName() == null && rule.getNamedConsequences().isEmpty(), rule.getLine(),
          "只支持普通规则（无 query、extends、命名结论）", "Only plain rules: no query, no extends, no named consequences");
      for (AttributeDescr attribute : rule.getAttributes().values()) {
        require(ATTRIBUTES.contains(attribute.getName()), attribute.getLine(), "不允许属性 " + attribute.getName(), "The attribute " + attribute.getName() + " is not allowed");
      }
      AttributeDescr salience = rule.getAttributes().get("salience");
      require(salience == null || salience.getValue().matches("-?[0-9]{1,6}"), rule.getLine(), "salience 须为整数", "salience has to be a whole number");
      int patterns = conditions(rule);
      require(patterns <= MOST_PATTERNS, rule.getLine(), "条件过多，最多 " + MOST_PATTERNS + " 个事实", "Too many facts in one rule, at most " + MOST_PATTERNS);
      consequence(rule);
    }

    private int conditions(RuleDescr rule) {
      Deque<BaseDescr> open = new ArrayDeque<>(List.of(rule.getLhs()));
      int patterns = 0;
      while (!open.isEmpty()) {
        BaseDescr each = open.pop();
        if (each instanceof PatternDescr pattern) {
          patterns++;
          pattern(pattern, rule);
        } else if (each instanceof AndDescr || each instanceof OrDescr || each instanceof NotDescr || each instanceof ExistsDescr || each instanceof ForallDescr) {
          ((ConditionalElementDescr) each).getDescrs().forEach(child -> open.push((BaseDescr) child));
        } else {
          String what = each.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
          require(false, lineOf(each, rule), "条件不能用 " + what, "A condition cannot use " + what);
        }
      }
      return patterns;
    }

    private void pattern(PatternDescr pattern, RuleDescr rule) {
      int line = lineOf(pattern, rule);
      boolean known = vocabulary.isFact(pattern.getObjectType());
      require(known, line, "没有事实类型 " + pattern.getObjectType(), "There is no fact " + pattern.getObjectType());
      require(pattern.getSource() == null && pattern.getBehaviors().isEmpty() && pattern.getAnnotations().isEmpty(), line,
          "事实不能带 from、over、accumulate 或注解", "A fact cannot have from, over, accumulate or annotations");
      for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
        if (constraint instanceof ExprConstraintDescr expression) {
          RuleToken.read(expression.getExpression(), line).forEach(token -> word(token, CONDITION_LANGUAGE, Set.of()));
        } else {
          String text = constraint.getClass().getSimpleName();
          require(false, line, "不支持的条件 " + text, "This kind of condition is not allowed: " + text);
        }
      }
    }

    private int lineOf(BaseDescr part, RuleDescr rule) {
      return part.getLine() > 0 ? part.getLine() : rule.getLine();
    }

    private void consequence(RuleDescr rule) {
      String text = String.valueOf(rule.getConsequence());
      List<RuleToken> tokens = RuleToken.read(text, rule.getConsequenceLine());
      int at = 0;
      while (at < tokens.size()) {
        int end = at;
        while (end < tokens.size() && !tokens.get(end).is(";")) {
          end++;
        }
        require(end < tokens.size(), tokens.get(at).line(), "语句应以 ; 结束", "A statement ends with ;");
        statement(tokens.subList(at, end));
        at = end + 1;
      }
    }

    private void statement(List<RuleToken> tokens) {
      int open = opening(tokens);
      require(
          open > 0 && closes(tokens, open - 1), tokens.isEmpty() ? 0 : tokens.get(0).line(),
          "结论只能是 result.动作(…); 或 insert(new 事实(…));（事实：" + vocabulary.insertable() + "）",
          "A right-hand side holds only result.something(...); and insert(new Fact(...)); where Fact is one of " + vocabulary.insertable());
      tokens.subList(Math.max(open, 0), tokens.size()).forEach(token -> word(token, CONSEQUENCE_LANGUAGE, Set.of()));
    }

    /** How many tokens the allowed start of a statement takes up to its first opened parenthesis; 0 when it starts otherwise. */
    private int opening(List<RuleToken> tokens) {
      if (starts(tokens, "result", ".") && tokens.size() > 3 && vocabulary.isAnswerMethod(tokens.get(2).text()) && tokens.get(3).is("(")) {
        return 4;
      }
      boolean insert = starts(tokens, "insert", "(", "new") && tokens.size() > 4 && vocabulary.canInsert(tokens.get(3).text()) && tokens.get(4).is("(");
      return insert ? 2 + 3 : 0;
    }

    private boolean starts(List<RuleToken> tokens, String... expected) {
      for (int i = 0; i < expected.length; i++) {
        if (i >= tokens.size() || !tokens.get(i).is(expected[i])) {
          return false;
        }
      }
      return true;
    }

    /** Whether the parentheses that the start of the statement opened close at its very end, so that nothing hangs on behind. */
    private boolean closes(List<RuleToken> tokens, int firstOpen) {
      int depth = starts(tokens, "insert") ? 1 : 0;
      int outermost = depth;
      for (int i = firstOpen; i < tokens.size(); i++) {
        depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
        boolean closed = depth == outermost;
        if (closed) {
          int rest = tokens.size() - 1 - i;
          return outermost == 0 ? rest == 0 : rest == 1 && tokens.get(tokens.size() - 1).is(")");
        }
      }
      return false;
    }

    Ruleset.@Nullable Sentences sentences(RuleDescr rule) {
      Sentence zh = sentence(rule, "zh");
      Sentence en = sentence(rule, "en");
      require((zh == null) == (en == null), rule.getLine(), "@zh 和 @en 须同时给出", "@zh and @en go together");
      return zh == null || en == null ? null : new Ruleset.Sentences(zh, en);
    }

    private @Nullable Sentence sentence(RuleDescr rule, String language) {
      AnnotationDescr annotation = rule.getAnnotation(language);
      if (annotation == null) {
        return null;
      }
      try {
        return Sentence.parse(AnnotationDescr.unquote(String.valueOf(annotation.getSingleValue())), definition);
      } catch (IllegalArgumentException e) {
        require(false, rule.getLine(), "@" + language + " 有误：" + e.getMessage(), "@" + language + ": " + e.getMessage());
        return null;
      }
    }
  }
}
