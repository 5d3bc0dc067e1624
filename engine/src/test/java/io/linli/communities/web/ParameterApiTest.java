package io.linli.communities.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.communities.Parameters;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@LinliTest
class ParameterApiTest {

  private static final String NOTICE_PERIOD = "/api/parameters/vote.noticePeriod";

  @LocalServerPort int port;
  @Autowired Parameters parameters;
  @Autowired ZoneId zone;
  @Autowired JdbcTemplate jdbc;

  private Visitor processOwner;

  @BeforeEach
  void logIn() {
    processOwner = Visitor.loggedIn(port, "process");
  }

  @AfterEach
  void thePackagedValuesHoldAgain() {
    jdbc.update("delete from community_parameter");
  }

  @Test
  void everyParameterComesWithItsValueUnitAndSource() {
    var all = processOwner.get("/api/parameters").json();

    var notice = all.valueStream().filter(p -> p.get("key").asString().equals("vote.noticePeriod")).findFirst().orElseThrow();
    assertThat(notice.get("value").asString()).isEqualTo("P15D");
    assertThat(notice.get("unit").asString()).isEqualTo("duration");
    assertThat(notice.get("source").asString()).isNotBlank();
    assertThat(notice.get("since").isNull()).isTrue();
  }

  @Test
  void aCommunitysOwnValueHoldsFromItsFirstDayAndOnlyThere() {
    var answer = processOwner.send("PUT", NOTICE_PERIOD, change("P7D", today()));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(noticePeriod("linli-garden")).isEqualTo(Duration.ofDays(7));
    assertThat(noticePeriod("jade-lake")).isEqualTo(Duration.ofDays(15));
  }

  @Test
  void aValueForLaterDoesNotHoldYet() {
    processOwner.send("PUT", NOTICE_PERIOD, change("P7D", today().plusDays(1)));

    assertThat(noticePeriod("linli-garden")).isEqualTo(Duration.ofDays(15));
  }

  @Test
  void whatIsPlannedForLaterIsShownTheNextDayFirst() {
    processOwner.send("PUT", NOTICE_PERIOD, change("P9D", today().plusDays(9)));
    var answer = processOwner.send("PUT", NOTICE_PERIOD, change("P7D", today().plusDays(1)));

    var planned = answer.json().get("planned");
    assertThat(planned.valueStream().map(p -> p.get("value").asString())).containsExactly("P7D", "P9D");
    assertThat(planned.get(0).get("effectiveFrom").asString()).isEqualTo(today().plusDays(1).toString());
    assertThat(planned.get(0).get("reason").asString()).isEqualTo("业主大会决定");
    assertThat(answer.json().get("jurisdiction").asString()).isEqualTo("CN");
  }

  @Test
  void theSameDayAgainCorrectsTheValue() {
    processOwner.send("PUT", NOTICE_PERIOD, change("P7D", today()));
    processOwner.send("PUT", NOTICE_PERIOD, change("P8D", today()));

    assertThat(noticePeriod("linli-garden")).isEqualTo(Duration.ofDays(8));
  }

  @Test
  void valuesThatDoNotFitAreRefused() {
    assertThat(processOwner.send("PUT", NOTICE_PERIOD, change("two weeks", today())).status()).isEqualTo(400);
    assertThat(processOwner.send("PUT", NOTICE_PERIOD, change("-P1D", today())).status()).isEqualTo(400);
    assertThat(processOwner.send("PUT", NOTICE_PERIOD, change("P7D", today().minusDays(1))).status()).isEqualTo(400);
    assertThat(processOwner.send("PUT", NOTICE_PERIOD, "{}").json().get("errors")).hasSize(3);
    assertThat(processOwner.send("PUT", "/api/parameters/no.such", change("1", today())).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
      "vote.noticePeriod, P0D", "vote.noticePeriod, P99999999999D", "vote.window, P4D", "vote.silentOwners, NOBODY", "procurement.smallAmountLimit, -1",
      "procurement.overrunRatioPercent, 101"
  })
  void valuesOutsideOfTheirBoundsAreRefusedWithTheField(String key, String value) {
    var answer = processOwner.send("PUT", "/api/parameters/" + key, change(value, today()));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo("value");
    assertThat(answer.json().get("errors").get(0).get("message").asString()).startsWith("须");
    assertThat(jdbc.queryForObject("select count(*) from community_parameter", Long.class)).isZero();
  }

  @Test
  void nobodyElseMayLookOrChange() {
    var manager = Visitor.loggedIn(port, "manager");

    assertThat(manager.get("/api/parameters").status()).isEqualTo(403);
    assertThat(manager.send("PUT", NOTICE_PERIOD, change("P1D", today())).status()).isEqualTo(403);
  }

  private Duration noticePeriod(String community) {
    return CurrentCommunity.call(community, () -> parameters.duration("vote.noticePeriod"));
  }

  private LocalDate today() {
    return LocalDate.now(zone);
  }

  private static String change(String value, LocalDate from) {
    return "{\"value\": \"%s\", \"effectiveFrom\": \"%s\", \"reason\": \"业主大会决定\"}".formatted(value, from);
  }
}
