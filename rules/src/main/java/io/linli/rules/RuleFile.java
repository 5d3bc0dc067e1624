package io.linli.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.drools.template.parser.DecisionTableParseException;

/**
 * One file of a ruleset as DRL: as written, or as a decision table turns into it.
 *
 * @param name the file's name in the ruleset
 * @param drl the DRL text
 * @param tree the parsed DRL
 * @param table whether it was a decision table
 */
record RuleFile(String name, String drl, PackageDescr tree, boolean table) {

  private static final int LONGEST = 256 * 1024;
  private static final int LONGEST_DATA = 1024 * 1024;
  private static final int MOST_FILES = 50;
  private static final int DEEPEST = 10;
  private static final Pattern ROW = Pattern.compile("// rule values at [A-Z]+(\\d+)");

  /** Reads the rule files of a ruleset; what cannot be read becomes a defect. */
  static List<RuleFile> all(RulesetDefinition<?, ?> definition, RulesetSource source, List<Defect> defects) {
    List<RuleFile> files = new ArrayList<>();
    if (source.files().size() > MOST_FILES) {
      defects.add(new Defect("ruleset", 0, null, "文件过多，最多 " + MOST_FILES + " 个", "Too many files, at most " + MOST_FILES));
      return files;
    }
    source.files().forEach((name, text) -> {
      if (definition.dataFiles().contains(name)) {
        bounded(name, text, LONGEST_DATA, defects);
      } else {
        read(name, text, files, defects);
      }
    });
    if (files.isEmpty() && defects.isEmpty()) {
      defects.add(new Defect("ruleset", 0, null, "没有规则文件（*.drl 或 *.drl.csv）", "There is no rule file (*.drl or *.drl.csv)"));
    }
    return files;
  }

  private static void read(String name, String text, List<RuleFile> files, List<Defect> defects) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,80}")) {
      defects.add(new Defect(name, 0, null, "文件名只能用字母、数字、点和连字符", "A file name has letters, digits, dots and hyphens only"));
    } else if (!bounded(name, text, LONGEST, defects)) {
      return;
    } else if (name.endsWith(".drl")) {
      parse(name, text, false, files, defects);
    } else if (name.endsWith(".drl.csv")) {
      table(name, text, files, defects);
    } else if (!name.endsWith(".yaml") && !name.endsWith(".md")) {
      defects.add(new Defect(name, 0, null, "规则集只含 .drl、.drl.csv、.yaml 和 .md 文件", "A ruleset holds .drl, .drl.csv, .yaml and .md files only"));
    }
  }

  private static boolean bounded(String name, String text, int longest, List<Defect> defects) {
    if (text.length() > longest) {
      defects.add(new Defect(name, 0, null, "文件过大，最多 " + longest / 1024 + " KB", "The file is too large, at most " + longest / 1024 + " KB"));
    }
    return text.length() <= longest;
  }

  private static void table(String name, String text, List<RuleFile> files, List<Defect> defects) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      parse(name, new SpreadsheetCompiler().compile(new ByteArrayInputStream(bytes), InputType.CSV), true, files, defects);
    } catch (DecisionTableParseException e) {
      defects.add(new Defect(name, 0, null, "不是有效的决策表：" + e.getMessage(), "Not a decision table: " + e.getMessage()));
    }
  }

  private static void parse(String name, String drl, boolean table, List<RuleFile> files, List<Defect> defects) {
    if (depth(drl) > DEEPEST) {
      defects.add(new Defect(name, 0, null, "括号嵌套过深，最多 " + DEEPEST + " 层", "Parentheses are nested too deeply, at most " + DEEPEST));
      return;
    }
    DrlParser parser = new DrlParser();
    try {
      PackageDescr tree = parser.parse(false, drl);
      RuleFile file = new RuleFile(name, drl, tree == null ? new PackageDescr() : tree, table);
      for (DroolsError error : parser.getErrors()) {
        int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
        defects.add(file.defect(line, "语法错误：" + error.getMessage(), "Syntax error: " + error.getMessage()));
      }
      files.add(file);
    } catch (DroolsParserException e) {
      defects.add(new Defect(name, 0, null, "无法解析：" + e.getMessage(), "Cannot be parsed: " + e.getMessage()));
    }
  }

  /** The parser backtracks, so its time grows steeply with nesting. */
  private static int depth(String drl) {
    int depth = 0;
    int deepest = 0;
    for (RuleToken token : RuleToken.read(drl, 1)) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /** A defect at a line of the DRL, told in lines of the file that its author wrote. */
  Defect defect(int drlLine, String messageZh, String messageEn) {
    return new Defect(name, table ? row(drlLine) : drlLine, ruleAt(drlLine), messageZh, messageEn);
  }

  private @Nullable String ruleAt(int line) {
    for (RuleDescr rule : tree.getRules()) {
      if (rule.getLine() <= line && line <= rule.getEndLine()) {
        return rule.getName();
      }
    }
    return null;
  }

  /** The row of the decision table that a line of its DRL was made from; 0 for what stands above the rows. */
  private int row(int line) {
    int row = 0;
    List<String> lines = drl.lines().limit(Math.max(line, 0)).toList();
    for (String each : lines) {
      Matcher matcher = ROW.matcher(each);
      if (matcher.find()) {
        row = Integer.parseInt(matcher.group(1));
      }
    }
    return row;
  }
}
