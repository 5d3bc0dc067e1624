package io.linli.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.rules.vote.VoteQuorum;
import io.linli.rules.vote.VoteTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.runtime.KieSession;

/** The second wall: what a rule could do if it had got past the fence. */
class RuleClassesTest {

  private static final String HEAD = "package rulesets.vote_quorum;\nimport io.linli.rules.vote.VoteTally;\nglobal io.linli.rules.vote.VoteQuorumAnswer result;\n";

  @ParameterizedTest
  @ValueSource(strings = {
      "System.setProperty(\"linli.escaped\", \"true\");",
      "Runtime.getRuntime().exec(\"touch escaped\");",
      "new java.io.File(\"escaped\").delete();",
      "java.lang.reflect.Array.newInstance(String.class, 1);",
      "\"\".getClass().getName();",
      "Thread.currentThread().interrupt();",
      "io.linli.rules.RulesetSource.packaged(\"vote-quorum\");",
      "new ProcessBuilder(\"id\").toString();"
  })
  void aRightHandSideBehindTheFenceStillSeesNoOtherClass(String consequence) {
    assertBlocked(HEAD + "rule \"Hostile\"\nwhen\n  VoteTally()\nthen\n  " + consequence + "\nend\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "VoteTally(System.setProperty(\"linli.escaped\", \"true\") == null)",
      "VoteTally(eval(System.setProperty(\"linli.escaped\", \"true\") == null))",
      "VoteTally(totalHeads > Runtime.getRuntime().availableProcessors())"
  })
  void aConditionBehindTheFenceStillSeesNoOtherClass(String condition) {
    assertBlocked(HEAD + "rule \"Hostile\"\nwhen\n  " + condition + "\nthen\nend\n");
  }

  private static void assertBlocked(String drl) {
    System.clearProperty("linli.escaped");
    assertThatThrownBy(() -> compileWithoutFenceAndRun(drl)).isInstanceOfAny(RulesetRejected.class, LinkageError.class, RuntimeException.class);
    assertThat(System.getProperty("linli.escaped")).isNull();
  }

  private static void compileWithoutFenceAndRun(String drl) {
    List<Defect> defects = new ArrayList<>();
    RulesetSource source = RulesetSource.of("vote-quorum", Map.of("a.drl", drl));
    List<RuleFile> files = RuleFile.all(VoteQuorum.DEFINITION, source, defects);
    assertThat(defects).isEmpty();
    KieSession session = RulesetCompiler.build(VoteQuorum.DEFINITION, source, files).newKieSession();
    VoteTally tally = Tallies.aTally().build();
    session.setGlobal("result", VoteQuorum.DEFINITION.opening().apply(tally));
    session.insert(tally);
    session.fireAllRules();
  }
}
