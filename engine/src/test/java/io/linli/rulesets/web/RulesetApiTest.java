package io.linli.rulesets.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.rulesets.Decide;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

@LinliTest
class RulesetApiTest {

  private static final String OVERRUN = "/api/rulesets/procurement-overrun";
  private static final String FACTS =
      "{\"approved\": 100000, \"real\": 109999, \"ratioLimitPercent\": 20, \"amountLimit\": 10000}";

  @LocalServerPort int port;
  @Autowired Decide decide;
  @Autowired JdbcTemplate jdbc;
  @Autowired JsonMapper json;

  private Visitor processOwner;

  @BeforeEach
  void logIn() {
    processOwner = Visitor.loggedIn(port, "process");
  }

  @AfterEach
  void thePackagedRulesetsAreInForceAgain() {
    jdbc.update("delete from ruleset_version");
  }

  @Test
  void aProcessOwnerSeesEveryRulesetWithItsFactsAndRules() {
    var rulesets = processOwner.get("/api/rulesets").json();

    assertThat(rulesets.valueStream().map(r -> r.get("key").asString()))
        .startsWith("procurement-route", "procurement-overrun", "vote-quorum")
        .contains("repair-triage", "response-times", "complaint-routing");
    assertThat(rulesets.get(2).get("input").valueStream().map(f -> f.get("name").asString())).contains("matter", "forArea");
    assertThat(rulesets.get(2).get("rules")).isNotEmpty();
    assertThat(rulesets.get(2).get("title").asString()).isNotBlank();
  }

  @Test
  void tryingAnswersWithResultAndReasonsAndStoresNothing() {
    int before = decisions();

    var tried = processOwner.post(OVERRUN + "/try", FACTS).json();

    assertThat(tried.get("result").get("exceeded").asBoolean()).isFalse();
    assertThat(tried.get("reasons")).isNotEmpty();
    assertThat(tried.get("version").asString()).startsWith("packaged-");
    assertThat(decisions()).isEqualTo(before);
  }

  @Test
  void placeAndDayNeedNotBeToldToTryTheTriageOfARepair() {
    var tried = processOwner.post("/api/rulesets/repair-triage/try", "{\"category\": \"OTHER\", \"place\": \"OWN\", \"text\": \"厨房水管爆了\"}");

    assertThat(tried.status()).as(tried.body()).isEqualTo(200);
    assertThat(tried.json().get("result").get("urgency").asString()).isEqualTo("URGENT");
    assertThat(tried.json().get("result").get("trade").asString()).isEqualTo("WATER");
  }

  @Test
  void factsThatDoNotFitAreNamedFieldByField() {
    var answer = processOwner.post(OVERRUN + "/try", "{\"approved\": -1, \"real\": \"much\", \"colour\": \"red\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.json().get("errors").valueStream().map(e -> e.get("field").asString())).contains("real", "colour");
  }

  @Test
  void anUnknownRulesetIsNotFoundAndBrokenJsonIsRefused() {
    assertThat(processOwner.post("/api/rulesets/no-such-thing/try", "{}").status()).isEqualTo(404);
    assertThat(processOwner.post(OVERRUN + "/try", "{").status()).isEqualTo(400);
    assertThat(processOwner.post(OVERRUN + "/try", "[1]").status()).isEqualTo(400);
  }

  @Test
  void nobodyElseSeesOrTriesRulesets() {
    for (String username : List.of("owner-001", "manager", "committee", "maintenance-1")) {
      var visitor = Visitor.loggedIn(port, username);
      assertThat(visitor.get("/api/rulesets").status()).as(username).isEqualTo(403);
      assertThat(visitor.post(OVERRUN + "/try", FACTS).status()).as(username).isEqualTo(403);
      assertThat(visitor.post(OVERRUN + "/versions", publication(Map.of("x.drl", ""))).status()).as(username).isEqualTo(403);
    }
  }

  @Test
  void aPublishedVersionIsInForceAtOnceAndOnlyInItsCommunity() {
    var answer = processOwner.post(OVERRUN + "/versions", publication(Map.of("overrun.drl", reworded())));

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(processOwner.post(OVERRUN + "/try", FACTS).json().get("reasons").get(0).asString()).contains("改过的句子");
    assertThat(Visitor.loggedIn(port, "lake-process").post(OVERRUN + "/try", FACTS).json().get("version").asString())
        .startsWith("packaged-");
  }

  @Test
  void theNextVersionReplacesTheOneBefore() {
    String before = inForce();
    processOwner.post(OVERRUN + "/versions", publication(Map.of("overrun.drl", reworded())));
    var second = processOwner.post(OVERRUN + "/versions", publication(Map.of("overrun.drl", before)));

    assertThat(second.json().get("version").asInt()).isEqualTo(2);
    assertThat(processOwner.post(OVERRUN + "/try", FACTS).json().get("reasons").get(0).asString()).doesNotContain("改过的句子");
    assertThat(processOwner.get(OVERRUN).json().get("published")).hasSize(2);
  }

  @Test
  void rulesThatBreakAGoldenCaseAreNotPublished() {
    String always = inForce().replace("ProcurementCost(reachesAmountLimit() == true)", "ProcurementCost(over == false)");

    var answer = processOwner.post(OVERRUN + "/versions", publication(Map.of("overrun.drl", always)));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors")).isNotEmpty();
    assertThat(processOwner.get(OVERRUN).json().get("published")).isEmpty();
  }

  @Test
  void aDraftIsTriedAndCheckedWithoutBindingAnybody() {
    String files = draft(Map.of("overrun.drl", reworded()));

    var tried = processOwner.post(OVERRUN + "/draft/try", files.replaceFirst("}$", ", \"facts\": " + FACTS + "}"));
    var checked = processOwner.post(OVERRUN + "/draft/check", files);

    assertThat(tried.status()).as(tried.body()).isEqualTo(200);
    assertThat(tried.json().get("reasons").get(0).asString()).contains("改过的句子");
    assertThat(checked.status()).as(checked.body()).isEqualTo(204);
    assertThat(processOwner.get(OVERRUN).json().get("published")).isEmpty();
    assertThat(processOwner.post(OVERRUN + "/try", FACTS).json().get("version").asString()).startsWith("packaged-");
  }

  @Test
  void aDraftThatCouldNotBePublishedFailsItsCheckWithTheSameErrors() {
    String always = inForce().replace("ProcurementCost(reachesAmountLimit() == true)", "ProcurementCost(over == false)");
    Map<String, String> files = Map.of("overrun.drl", always);

    var checked = processOwner.post(OVERRUN + "/draft/check", draft(files));
    var published = processOwner.post(OVERRUN + "/versions", publication(files));

    assertThat(checked.status()).isEqualTo(400);
    assertThat(checked.json().get("errors")).isNotEmpty().isEqualTo(published.json().get("errors"));
  }

  @Test
  void theFilesOfEveryVersionCanBeSeenAndThePackagedOnesPutInForceAgain() {
    String packaged = inForce();
    processOwner.post(OVERRUN + "/versions", publication(Map.of("overrun.drl", reworded())));

    assertThat(file("packaged")).isEqualTo(packaged);
    assertThat(file("1")).isEqualTo(inForce()).isNotEqualTo(packaged);
    assertThat(processOwner.get(OVERRUN + "/files?version=2").status()).isEqualTo(404);
    assertThat(processOwner.get(OVERRUN + "/files?version=old").status()).isEqualTo(404);
    assertThat(processOwner.post(OVERRUN + "/versions", publication(Map.of("overrun.drl", file("packaged")))).status()).isEqualTo(201);
    assertThat(inForce()).isEqualTo(packaged);
  }

  @Test
  void aVersionThatAnUpdateHasBrokenSaysSoAndCanBeMended() {
    String mended = reworded();
    processOwner.post(OVERRUN + "/versions", publication(Map.of("overrun.drl", mended)));
    jdbc.update("update ruleset_version set version_number = 77, files = replace(files, 'result.settled', 'result.nameOfOld')");

    var tried = processOwner.post(OVERRUN + "/try", FACTS);
    assertThat(tried.status()).as(tried.body()).isEqualTo(409);
    assertThat(tried.body()).contains("overrun.drl", "nameOfOld");
    assertThat(processOwner.get(OVERRUN).json().get("rules").isNull()).isTrue();
    assertThat(processOwner.get("/api/rulesets").json().size()).as("the others are there").isGreaterThan(5);
    assertThat(inForce()).contains("nameOfOld");
    assertThat(processOwner.post(OVERRUN + "/versions", publication(Map.of("overrun.drl", mended))).json().get("version").asInt()).isEqualTo(78);
    assertThat(processOwner.post(OVERRUN + "/try", FACTS).status()).isEqualTo(200);
  }

  @Test
  void rulesThatReachOutsideTheFenceAreNotPublished() {
    String hostile = inForce().replaceFirst("result\\.settled\\(\\);", "Runtime.getRuntime().exec(\"true\");");

    var answer = processOwner.post(OVERRUN + "/versions", publication(Map.of("overrun.drl", hostile)));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").get(0).get("field").asString()).startsWith("overrun.drl");
  }

  @Test
  void aDecisionForACaseIsWrittenDownWithItsFactsAndRules() {
    UUID caseId = UUID.randomUUID();
    Map<String, Object> facts = Map.of("approved", 1000, "real", 2000, "ratioLimitPercent", 20, "amountLimit", 10000);

    CurrentCommunity.run("linli-garden", () -> decide.decide("procurement-overrun", facts, caseId));

    var newest = processOwner.get(OVERRUN + "/decisions?limit=1").json().get(0);
    assertThat(newest.get("caseId").asString()).isEqualTo(caseId.toString());
    assertThat(newest.get("input").get("real").asInt()).isEqualTo(2000);
    assertThat(newest.get("result").get("exceeded").asBoolean()).isTrue();
    assertThat(newest.get("firedRules")).isNotEmpty();
    assertThat(Visitor.loggedIn(port, "lake-process").get(OVERRUN + "/decisions").json()).isEmpty();
  }

  private String inForce() {
    return processOwner.get(OVERRUN + "/files").json().get("overrun.drl").asString();
  }

  private String file(String version) {
    return processOwner.get(OVERRUN + "/files?version=" + version).json().get("overrun.drl").asString();
  }

  private String draft(Map<String, String> files) {
    return json.writeValueAsString(Map.of("files", files));
  }

  /** One sentence changed, the decision the same. */
  private String reworded() {
    return inForce().replace("@zh(\"超出批准金额 {excess|money}（", "@zh(\"改过的句子：超出批准金额 {excess|money}（");
  }

  private String publication(Map<String, String> files) {
    return json.writeValueAsString(Map.of("files", files, "remark", "业主大会决定"));
  }

  private int decisions() {
    return jdbc.queryForObject("select count(*) from decision", Integer.class);
  }
}
