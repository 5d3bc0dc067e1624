package io.linli.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.linli.rules.vote.VoteQuorum;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FenceTest {

  private static final String HEAD = """
      package rulesets.vote_quorum;
      import io.linli.rules.vote.VoteTally;
      import io.linli.rules.vote.VoteMatter;
      import io.linli.rules.vote.VoteOutcome;
      import io.linli.rules.vote.Counted;
      global io.linli.rules.vote.VoteQuorumAnswer result;
      """;

  @ParameterizedTest
  @ValueSource(strings = {
      "Runtime.getRuntime().exec(\"id\");",
      "java.lang.Runtime.getRuntime().exec(\"id\");",
      "System.exit(1);",
      "new java.io.File(\"/etc/passwd\").delete();",
      "\"\".getClass().forName(\"java.lang.Runtime\");",
      "result.getClass();",
      "result.outcome(VoteOutcome.valueOf($t.getClass().getName()));",
      "result.outcome(VoteOutcome.PASSED).toString();",
      "while (true) { result.outcome(VoteOutcome.PASSED); }",
      "for (;;) result.outcome(VoteOutcome.PASSED);",
      "while (true);",
      "int x = 1;",
      "$t = null;",
      "Thread.sleep(100000);",
      "new Thread().start();",
      "throw new Error();",
      "insert(new Object());",
      "insert($t);",
      "insert(\"text\");",
      "insert(new VoteTally($t.matter(), null, null, null, false, false, false, 1, 1, 0, 0, 0, 0, 0, 0, null, null));",
      "insert(new Counted($t, 0, 0, false)); drools.halt();",
      "insert(new Counted($t, 0, 0, false) { { System.exit(1); } });",
      "modify($t) { }",
      "update($t);",
      "delete($t);",
      "drools.getKieRuntime().getKieBase();",
      "kcontext.getKieRuntime();",
      "Class.forName(\"x\");",
      "Object o = String.class;",
      "Runnable r = () -> { };",
      "java.util.function.Supplier s = Object::new;",
      "result.outcome(VoteOutcome.PASSED); ; ; System.gc();",
      "result.outcome(VoteOutcome.PASSED)",
      "result.\\u006futcome(VoteOutcome.PASSED);",
      "/* \\u002a/ System.exit(1); /* */ result.outcome(VoteOutcome.PASSED);",
      "// harmless \\u000a System.exit(1);",
      "\"\"\" \" \"\"\"; System.exit(1); //\"",
      "result.toResult();",
      "result.counted(new Counted($t, 1E9, 0, false));",
      "long[] a = new long[2000000000];",
      "synchronized ($t) { }",
      "`id`;",
      "return;"
  })
  void aRightHandSideThatDoesMoreThanAddAResultIsRejectedWithItsRuleAndLine(String consequence) {
    String drl = HEAD + "rule \"Hostile\"\nwhen\n  $t : VoteTally()\nthen\n  " + consequence + "\nend\n";

    RulesetRejected rejected = rejected(drl);

    assertTheFenceSaysIt(rejected);
    assertThat(rejected.defects()).anySatisfy(defect -> {
      assertThat(defect.line()).isBetween(6, 14);
      assertThat(defect.messageZh()).isNotBlank();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "eval(true)",
      "VoteTally(eval(System.exit(1) == null))",
      "VoteTally(totalHeads > Runtime.getRuntime().availableProcessors())",
      "VoteTally(getClass() != null)",
      "VoteTally(class.name != \"\")",
      "VoteTally(this.class.classLoader != null)",
      "VoteTally(matter.getDeclaringClass() != null)",
      "VoteTally(matter.class != null)",
      "VoteTally(toString matches \"(a+)+$\")",
      "VoteTally(java.lang.System.getenv() != null)",
      "java.lang.Object()",
      "Object()",
      "java.io.File()",
      "io.linli.rules.Ruleset()",
      "String(this == \"a\")",
      "accumulate(VoteTally($h : totalHeads); $s : sum($h))",
      "Number() from accumulate(VoteTally(), init(System.exit(1);), action(), result(null))",
      "$l : java.util.ArrayList() from collect(VoteTally())",
      "Object() from new java.io.File(\"/\").listFiles()",
      "VoteTally() from entry-point \"x\"",
      "VoteTally() over window:time(1m)",
      "VoteTally(totalHeads = 5)",
      "VoteTally(totalHeads > 1e400)",
      "VoteTally(totalHeads > 0x7fffffff)",
      "VoteTally($x : new java.io.File(\"/\"))",
      "VoteTally(result != null)",
      "?query()",
      "VoteTally(totalHeads == [1, 2].size())",
      "VoteTally(totalHeads == (with(this) { }))",
      "VoteTally() VoteTally() VoteTally() VoteTally() VoteTally() VoteTally()"
  })
  void aConditionThatIsMoreThanPatternsOverFactsIsRejected(String condition) {
    RulesetRejected rejected = rejected(HEAD + "rule \"Hostile\"\nwhen\n  " + condition + "\nthen\nend\n");

    assertTheFenceSaysIt(rejected);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "import java.lang.Runtime;",
      "import java.io.*;",
      "import java.util.*;",
      "import java.lang.reflect.Method;",
      "import io.linli.rules.Ruleset;",
      "import io.linli.rules.vote.*;",
      "import static java.lang.System.exit;",
      "import function java.lang.System.exit;",
      "import accumulate x.Y sum;",
      "global java.lang.Runtime runtime;",
      "global java.util.List result;",
      "global io.linli.rules.vote.VoteQuorumAnswer other;",
      "function void f() { System.exit(1); }",
      "declare Foo end",
      "declare enum Foo A; end",
      "declare trait Foo end",
      "declare window W VoteTally() over window:length(1) end",
      "declare entry-point x end",
      "dialect \"mvel\"",
      "unit Foo;",
      "query q() VoteTally() end",
      "query \"q\" () VoteTally() end",
      "expander x.dsl",
      "@foo(System.exit(1))",
      "package other;"
  })
  void aFileDeclaresNothingButItsPackageItsImportsTheResultAndRules(String line) {
    RulesetRejected rejected = rejected(HEAD + line + "\nrule \"Harmless\"\nwhen\n  VoteTally()\nthen\nend\n");

    assertTheFenceSaysIt(rejected);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "dialect \"mvel\"",
      "salience (System.exit(1))",
      "salience (Runtime.getRuntime().availableProcessors())",
      "enabled (java.lang.System.exit(1))",
      "timer (int: 1s)",
      "duration 5",
      "calendars \"x\"",
      "agenda-group \"x\"",
      "ruleflow-group \"x\"",
      "auto-focus true",
      "date-effective \"2020-01-01\"",
      "@foo(System.exit(1))",
      "@zh(System.exit(1)) @en(\"\")",
      "@zh(\"a\" + System.exit(1)) @en(\"\")",
      "@zh(\"no English\")",
      "@zh(\"{nothing}\") @en(\"\")",
      "@zh(\"{outcome|area}\") @en(\"\")",
      "@zh(\"{neededArea/totalArea}\") @en(\"\")",
      "@zh(\"{neededArea\") @en(\"\")",
      "@java.lang.Deprecated",
      "extends \"Other\""
  })
  void aRuleHasOnlyHarmlessAttributesAndSentencesThatCanBeFilled(String attribute) {
    String extended = attribute.startsWith("extends") ? "rule \"Hostile\" " + attribute + "\n" : "rule \"Hostile\"\n  " + attribute + "\n";

    RulesetRejected rejected = rejected(HEAD + extended + "when\n  VoteTally()\nthen\nend\n");

    assertTheFenceSaysIt(rejected);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "x */ static { while (true); } /*",
      "x\\",
      "x\\\" + System.exit(1) + \\\"",
      "\\u002a/ x",
      "a {b}",
      "a\u202eb",
      "a\u200bb",
      ""
  })
  void aRuleNameThatCouldLeaveTheCommentOrTextItIsCopiedIntoIsRejected(String name) {
    assertTheFenceSaysIt(rejected(HEAD + "rule \"" + name + "\"\nwhen\n  VoteTally()\nthen\nend\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "VoteTally(jurisdiction.path == 'x\" + System.exit(1) + \"')",
      "VoteTally(jurisdiction.path == \"x*/ y\")",
      "VoteTally(jurisdiction.path == \"x\\\\\")"
  })
  void aTextThatCouldLeaveItsQuotesIsRejected(String condition) {
    assertTheFenceSaysIt(rejected(HEAD + "rule \"Hostile\"\nwhen\n  " + condition + "\nthen\nend\n"));
  }

  @Test
  void textThatIsMadeToExhaustTheCompilerIsRejectedQuickly() {
    String deep = "VoteTally(" + "(".repeat(5000) + "totalHeads > 1" + ")".repeat(5000) + ")";
    String negated = "VoteTally(" + "!".repeat(50_000) + "warningShown)";

    assertThat(rejected(HEAD + "rule \"Deep\"\nwhen\n  " + deep + "\nthen\nend\n").defects()).isNotEmpty();
    assertThat(rejected(HEAD + "rule \"Deep\"\nwhen\n  " + negated + "\nthen\nend\n").defects()).isNotEmpty();
    assertThat(rejected(HEAD + "rule \"Deep\"\nwhen\n  " + "not ".repeat(20_000) + "VoteTally()\nthen\nend\n").defects()).isNotEmpty();
  }

  @Test
  void theDefectNamesFileLineAndRuleInBothLanguages() {
    RulesetRejected rejected = rejected(HEAD + "rule \"Looks around\"\nwhen\n  VoteTally()\nthen\n  System.exit(1);\nend\n");

    assertThat(rejected.key()).isEqualTo("vote-quorum");
    assertThat(rejected.defects()).contains(new Defect("a.drl", 11, "Looks around", "规则不能使用“System”", "A rule cannot use \"System\""));
    assertThat(rejected).hasMessageContaining("a.drl:11 [Looks around]");
  }

  @Test
  void aMistakeThatOnlyTheCompilerSeesNamesFileLineAndRuleToo() {
    RulesetRejected inCondition = rejected(HEAD + "rule \"First\"\nwhen\n  VoteTally()\nthen\nend\nrule \"Second\"\nwhen\n  VoteTally(neededArea > 1)\nthen\nend\n");
    RulesetRejected inConsequence =
        rejected(HEAD + "rule \"First\"\nwhen\n  VoteTally()\nthen\nend\nrule \"Second\"\nwhen\n  VoteTally()\nthen\n  result.outcome(VoteMatter.SPECIAL);\nend\n");

    assertThat(List.of(inCondition, inConsequence)).allSatisfy(rejected -> assertThat(rejected.defects()).isNotEmpty().allSatisfy(defect -> {
      assertThat(defect.file()).isEqualTo("a.drl");
      assertThat(defect.line()).isBetween(12, 17);
      assertThat(defect.rule()).isEqualTo("Second");
    }));
  }

  @Test
  void aMistakeInADecisionTableNamesItsRow() {
    RulesetSource packaged = RulesetSource.packaged("vote-quorum");
    String table = packaged.files().get("thresholds.drl.csv");
    long row = table.lines().takeWhile(line -> !line.startsWith("\"National: more than half")).count() + 1;

    RulesetRejected rejected = rejected(packaged.with("thresholds.drl.csv", table.replace("\"1/2\",\"false\"", "\"1/2\",\"System.exit(1)\"")));

    assertThat(rejected.defects()).isNotEmpty().allSatisfy(defect -> {
      assertThat(defect.file()).isEqualTo("thresholds.drl.csv");
      assertThat(defect.line()).isEqualTo((int) row);
      assertThat(defect.rule()).startsWith("National: more than half");
    });
  }

  @Test
  void aRuleCannotHideInADecisionTable() {
    RulesetSource packaged = RulesetSource.packaged("vote-quorum");
    String table = packaged.files().get("thresholds.drl.csv");

    assertThat(rejected(packaged.with("t.drl.csv", table.replace("\"Notes\"", "\"Functions\",\"function void f() { System.exit(1); }\"\n\"Notes\""))).defects()).isNotEmpty();
    assertThat(rejected(packaged.with("t.drl.csv", table.replace("io.linli.rules.Validity\"", "java.lang.Runtime\""))).defects()).isNotEmpty();
    assertThat(rejected(packaged.with("t.drl.csv", "not a table")).defects()).isNotEmpty();
  }

  @Test
  void filesThatAreNoRulesTooManyRulesAndDoubleNamesAreRejected() {
    assertThat(rejected(RulesetSource.of("vote-quorum", Map.of())).defects()).hasSize(1);
    assertThat(rejected(RulesetSource.of("vote-quorum", Map.of("a.dsl", ""))).defects()).hasSize(1);
    assertThat(rejected(RulesetSource.of("vote-quorum", Map.of("../a.drl", ""))).defects()).hasSize(1);
    assertThat(rejected(RulesetSource.of("vote-quorum", Map.of("a.drl", " ".repeat(300_000)))).defects()).hasSize(1);
    assertThat(rejected(RulesetSource.of("vote-quorum", Map.of("a.drl", "rule when then"))).defects()).isNotEmpty();
    String rule = "rule \"Twice\"\nwhen\n  VoteTally()\nthen\nend\n";
    assertThat(rejected(RulesetSource.of("vote-quorum", Map.of("a.drl", HEAD + rule, "b.drl", HEAD + rule))).defects())
        .extracting(Defect::messageEn).containsExactly("There is another rule of this name in a.drl");
  }

  @Test
  void plainRulesWithCommentsAndApostrophesAreAccepted() {
    String drl = HEAD + """
        // The owner's comment: while (true) System.exit(1);
        /* and another one */
        rule "The owner's rule, with a source (Civil Code 278): 20 %"
          @zh("业主{totalHeads}人")
          @en("The owners' number is {totalHeads}")
          salience -5
          no-loop true
        when
          $tally : VoteTally(totalHeads >= 1, matter in (VoteMatter.ORDINARY, VoteMatter.SPECIAL), !(totalArea < 1))
          not Counted()
        then
          insert(new Counted($tally, 0, 0, false));
        end
        """;

    Ruleset ruleset = RulesetCompiler.compile(VoteQuorum.DEFINITION, RulesetSource.of("vote-quorum", Map.of("a.drl", drl)));

    assertThat(ruleset.ruleNames()).containsExactly("The owner's rule, with a source (Civil Code 278): 20 %");
  }

  /** A text that only the compiler refuses may be accepted by its next version. */
  private static void assertTheFenceSaysIt(RulesetRejected rejected) {
    assertThat(rejected.defects()).isNotEmpty().allSatisfy(defect -> {
      assertThat(defect.file()).isEqualTo("a.drl");
      assertThat(defect.messageEn()).doesNotStartWith("Does not compile");
    });
  }

  private static RulesetRejected rejected(String drl) {
    return rejected(RulesetSource.of("vote-quorum", Map.of("a.drl", drl)));
  }

  private static RulesetRejected rejected(RulesetSource source) {
    RulesetRejected rejected = catchThrowableOfType(RulesetRejected.class, () -> RulesetCompiler.compile(VoteQuorum.DEFINITION, source));
    assertThat(rejected).as("the text has to be rejected").isNotNull();
    return rejected;
  }
}
