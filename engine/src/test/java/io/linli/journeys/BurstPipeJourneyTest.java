package io.linli.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.linli.testing.Visitor.Answer;
import io.linli.photos.SamplePhotos;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resident reports a burst pipe by phone; the technician on duty comes; the resident sees each step without reloading, and rates. */
@Journey
class BurstPipeJourneyTest {

  private static final List<String> TECHNICIANS = List.of("maintenance-1", "maintenance-2");

  private Screens screens;
  private Backstage backstage;
  private Portal resident;
  private Portal technician;
  private String caseId;

  @BeforeEach
  void people(Screens screens, Backstage backstage) {
    this.screens = screens;
    this.backstage = backstage;
    TECHNICIANS.forEach(this::onDutyForWater);
  }

  @Test
  void fromTheReportToTheStars() throws IOException {
    aResidentReportsInThreeTaps();
    whoIsOnDutyAcceptsAndComes();
    theResidentAgreesToTheQuote();
    itIsRepairedWithAPhoto();
    theResidentConfirmsAndRates();
  }

  private void aResidentReportsInThreeTaps() throws IOException {
    resident = screens.phone("owner-020").open("/services/repair");
    resident.at("repair-category-WATER").click();
    resident.page.locator("[data-testid='repair-own'], [data-testid^='repair-unit-']").first().click();
    resident.input("repair-text").fill("厨房水管爆了，水一直往外喷");
    resident.attach("pipe.png", SamplePhotos.png(320, 240));
    resident.at("form-submit").click();

    caseId = resident.idInAddress("cases");
    assertThat(resident.at("repair-urgency")).hasAttribute("data-urgency", "URGENT");
    assertThat(resident.at("repair-panel")).hasAttribute("data-stage", "waiting");
    assertThat(resident.at("repair-promise")).isVisible();
    resident.at("repair-why").click();
    assertThat(resident.at("repair-panel").locator(".reasons li").first()).isVisible();
  }

  private void whoIsOnDutyAcceptsAndComes() throws IOException {
    String accepting = Backstage.soon("somebody on duty who is asked", this::whoIsAsked);
    technician = screens.phone(accepting).openTask(backstage.task(accepting, caseId));
    technician.form().isShown().tick("接单").tick("30 分钟内");
    technician.at("task-complete").click();

    assertThat(resident.at("repair-panel")).hasAttribute("data-stage", "accepted");
    assertThat(resident.at("repair-technician")).isVisible();

    technician.form().isShown().tick("已到场");
    technician.attach("before.png", SamplePhotos.png(320, 200));
    technician.at("task-complete").click();

    assertThat(resident.at("repair-panel")).hasAttribute("data-stage", "working");
  }

  private void theResidentAgreesToTheQuote() {
    technician.form().isShown().type("总价", "180").type("包含什么", "更换爆裂的软管和角阀");
    technician.at("task-complete").click();

    resident.at("repair-quote-answer").click();
    resident.form().isShown().tick("同意，请维修");
    resident.at("task-complete").click();
    assertThat(backstage.caseOf("owner-020", caseId).get("repair").get("quote").get("amount").asDouble()).isEqualTo(180);
    resident.openCase(caseId);
  }

  private void itIsRepairedWithAPhoto() throws IOException {
    technician.openTask(backstage.task(whoIsAsked(), caseId));
    technician.form().isShown().tick("修好了").type("用了什么材料", "软管一根，角阀一个").type("费用", "180");
    technician.attach("after.png", SamplePhotos.png(320, 240));
    technician.completeTask();

    assertThat(resident.at("repair-panel")).hasAttribute("data-stage", "done");
    assertThat(resident.page.locator("figcaption > span")).hasText(new String[] {"报修", "维修前", "维修中与维修后"});
  }

  private void theResidentConfirmsAndRates() {
    resident.at("repair-rate").click();
    resident.at("star-5").check(new Locator.CheckOptions().setForce(true));
    resident.input("repair-rate-text").fill("来得很快，谢谢");
    resident.at("repair-rate-confirm").click();

    assertThat(resident.at("repair-panel")).hasAttribute("data-stage", "closed");
    assertThat(resident.milestones().first()).hasText("报修已办结");
    assertThat(backstage.caseOf("owner-020", caseId).get("repair").get("stars").asInt()).isEqualTo(5);
  }

  private @Nullable String whoIsAsked() {
    return TECHNICIANS.stream()
        .filter(
            one ->
                backstage.as(one).get("/api/tasks?limit=200").json().valueStream()
                    .anyMatch(task -> caseId.equals(task.get("caseId").asString())))
        .findFirst()
        .orElse(null);
  }

  private void onDutyForWater(String username) {
    Instant now = Instant.now();
    Answer described =
        backstage.as("manager").send(
            "PUT",
            "/api/roster/technicians/" + username,
            "{\"skills\": [\"WATER\"], \"certificates\": [], \"buildings\": [], \"yearsOfService\": 5}");
    assertThat(described.status()).as(described.toString()).isEqualTo(204);
    Answer shift =
        backstage.as("manager").post(
            "/api/roster/shifts",
            "{\"username\": \"%s\", \"from\": \"%s\", \"to\": \"%s\", \"kind\": \"DUTY\", \"repeat\": \"NONE\"}"
                .formatted(username, now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(20))));
    assertThat(shift.status()).as(shift.toString()).isEqualTo(201);
  }
}
