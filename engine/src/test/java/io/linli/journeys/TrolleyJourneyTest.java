package io.linli.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A process owner's proof: a service that nobody wrote Java for is deployed from outside, as Camunda Modeler does it, and is at
 * once in the catalogue, in the portal and in Tasklist.
 */
@Journey
class TrolleyJourneyTest {

  private static final String SERVICE = "borrow-trolley";

  private Screens screens;
  private Backstage backstage;

  @BeforeEach
  void aProcessOwnerDeploysTheService(Screens screens, Backstage backstage) {
    this.screens = screens;
    this.backstage = backstage;
    new Modeler(backstage.port(), "process")
        .deploy("trolley", List.of("trolley/borrow-trolley.bpmn", "trolley/borrow-trolley.form", "trolley/hand-over-trolley.form"));
  }

  @Test
  void aResidentBorrowsItAndTheServiceDeskHandsItOverInThePortal() {
    Portal resident = screens.phone("occupant-001").open("/");
    resident.at("service-" + SERVICE).click();
    assertThat(resident.heading("借用推车")).isVisible();
    resident.form().isShown().type("借几天", "2").type("用途", "搬家");
    resident.at("form-submit").click();
    String caseId = resident.idInAddress("cases");
    assertThat(resident.milestones()).hasText(new String[] {"等待发放", "已申请借用 2 天"});

    Portal desk = screens.desk("service").claimTask(backstage.task("service", caseId));
    assertThat(desk.form().input("用途")).hasValue("搬家");
    desk.form().type("推车编号", "7");
    desk.at("task-complete").click();
    assertThat(desk.form().field("推车编号").locator(".fjs-form-field-error")).isVisible();
    desk.form().type("推车编号", "T-07");
    desk.completeTask();

    assertThat(resident.milestones().first()).hasText("推车已发放：T-07");
    assertThat(resident.text("已办结").first()).isVisible();
    resident.at("case-diagram-toggle").click();
    // Written by hand and never drawn.
    assertThat(resident.text("这件事暂时没有流程图。")).isVisible();
  }

  @Test
  void theServiceDeskHandsItOverInTasklist() {
    String caseId = backstage.started("owner-020", SERVICE, Map.of("days", 1, "purpose", "搬家具"));
    Portal resident = screens.phone("owner-020").openCase(caseId);
    assertThat(resident.milestones().first()).hasText("等待发放");
    Portal desk = screens.desk("service").open("/tasks");

    Tasklist tasklist = Tasklist.with(desk, backstage.task("service", caseId)).claim();
    CamundaForm form = tasklist.form();
    assertThat(form.input("用途")).hasValue("搬家具");
    form.tick("有损坏").type("损坏情况", "一个轮子松动").type("推车编号", "T-08");
    tasklist.complete();

    assertThat(resident.milestones().first()).hasText("推车已发放：T-08");
  }

  @Test
  void itsOwnDecisionSaysNoToFourDays() {
    String caseId = backstage.started("owner-021", SERVICE, Map.of("days", 4, "purpose", "装修"));

    Portal resident = screens.phone("owner-021").openCase(caseId);

    assertThat(resident.milestones().first()).hasText("推车最多借用三天");
    assertThat(resident.text("已办结").first()).isVisible();
  }

  @Test
  void nobodyElseBelowTheOperatorMayDeploy() {
    var answer = new Modeler(backstage.port(), "manager").tryToDeploy("trolley", List.of("trolley/borrow-trolley.bpmn"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).matches(Pattern.compile(".*AuthorizationException.*", Pattern.DOTALL));
  }
}
