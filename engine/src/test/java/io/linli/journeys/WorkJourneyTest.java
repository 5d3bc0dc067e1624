package io.linli.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The portal's task page: the manager's review there, and what happens to typed text when something goes wrong. */
@Journey
class WorkJourneyTest {

  private Screens screens;
  private Backstage backstage;

  @BeforeEach
  void people(Screens screens, Backstage backstage) {
    this.screens = screens;
    this.backstage = backstage;
  }

  @Test
  void theManagerReviewsInThePortalAndASmallAmountNeedsNoVote() {
    String caseId = backstage.requested("owner-010", "更换门禁读卡器");
    String task = backstage.task("manager", caseId);
    Portal owner = screens.phone("owner-010").openCase(caseId);
    assertThat(owner.milestones().first()).hasText("物业审核中");
    Portal manager = screens.desk("manager").open("/");
    manager.at("nav-tasks").click();
    manager.at("task-" + task).click();
    manager.at("task-claim").click();

    review(manager.form().isShown(), "3000");
    manager.completeTask();

    assertThat(manager.at("task-" + task)).hasCount(0);
    assertThat(owner.milestones().first()).hasText("已获批准，物业采购中");
    assertThat(owner.at("case-vote")).hasCount(0);
  }

  /** Two windows of two people would be the same: whoever is second has a task that is no more. */
  @Test
  void whoIsSecondIsToldAndKeepsWhatWasTyped() {
    String caseId = backstage.requested("owner-011", "两位经理同时办理");
    String task = backstage.task("manager", caseId);
    Portal first = screens.desk("manager").claimTask(task);
    Portal second = screens.desk("manager");
    // Its connection has dropped, so that it does not learn by itself that the task is gone.
    second.page.route("**/api/events", Route::abort);
    second.openTask(task);
    review(first.form().isShown(), "38000");
    review(second.form().isShown(), "39000");

    first.completeTask();
    second.at("task-complete").click();

    assertThat(second.problem()).containsText("已由");
    assertThat(second.form().input("拟采用的报价")).hasValue("39000");
    assertThat(second.form().input("物业建议")).hasValue("建议更换，选甲公司");
  }

  /** Somebody who only looks at the task learns it without touching anything. */
  @Test
  void anOpenTaskThatAColleagueCompletesSaysSo() {
    String caseId = backstage.requested("owner-012", "同事先完成");
    Portal manager = screens.desk("manager").claimTask(backstage.task("manager", caseId));

    backstage.approved(caseId, 3_000);

    assertThat(manager.text("这件待办已经处理完了")).isVisible();
  }

  @Test
  void theServerRefusesAndEverythingTypedStays() {
    Portal owner = screens.phone("owner-013").open("/services/procurement");
    request(owner.form().isShown());
    // The browser checks less than the server: here somebody has changed the page on the way.
    owner.page.route(
        "**/api/services/procurement",
        route -> route.resume(new Route.ResumeOptions().setPostData(route.request().postData().replace("\"quantity\":3", "\"quantity\":5000"))));

    owner.at("form-submit").click();

    assertThat(owner.problem()).isVisible();
    assertThat(owner.form().field("数量").locator(".fjs-form-field-error")).isVisible();
    assertThat(owner.form().input("申请标题")).hasValue("新增监控摄像头");
    assertThat(owner.form().input("理由")).hasValue("东门夜间没有照明，也没有摄像头。");
    owner.page.unroute("**/api/services/procurement");
    owner.at("form-submit").click();
    owner.idInAddress("cases");
    assertThat(owner.heading("新增监控摄像头")).isVisible();
  }

  @Test
  void aSessionThatEndsWhileTypingCostsNothing() {
    Portal owner = screens.phone("owner-014").open("/services/procurement");
    request(owner.form().isShown());
    owner.page.context().clearCookies();

    owner.at("form-submit").click();

    assertThat(owner.at("login-submit")).isVisible();
    assertThat(owner.page.getByText("填写的内容还在").first()).isVisible();
    owner.logInByHand("owner-014", Portal.PASSWORD);
    assertThat(owner.page).hasURL(Pattern.compile(".*/services/procurement$"));
    assertThat(owner.form().isShown().input("申请标题")).hasValue("新增监控摄像头");
    assertThat(owner.form().input("数量")).hasValue("3");
    owner.at("form-submit").click();
    String caseId = owner.idInAddress("cases");
    assertThat(backstage.caseOf("owner-014", caseId).get("title").asString()).isEqualTo("新增监控摄像头");
  }

  @Test
  void whatIsMissingIsSaidAtItsFieldBeforeAnythingIsSent() {
    Portal owner = screens.phone("owner-015").open("/services/procurement");
    owner.form().isShown().type("申请标题", "水");

    owner.at("form-submit").click();

    assertThat(owner.form().field("申请标题").locator(".fjs-form-field-error")).isVisible();
    assertThat(owner.form().field("位置").locator(".fjs-form-field-error")).isVisible();
    assertThat(owner.page.getByText(Pattern.compile("有 \\d+ 处需要修改"))).isVisible();
    assertThat(owner.page).hasURL(Pattern.compile(".*/services/procurement$"));
  }

  private static void request(CamundaForm form) {
    form.type("申请标题", "新增监控摄像头")
        .select("设备类别", "监控摄像")
        .type("数量", "3")
        .tick("新增设备")
        .type("位置", "东门")
        .type("理由", "东门夜间没有照明，也没有摄像头。")
        .type("预估费用", "9000");
  }

  private static void review(CamundaForm form, String quotedCost) {
    form.tick("同意，进入下一步")
        .type("报价情况", "甲公司 38000 元，乙公司 41000 元")
        .type("拟采用的报价", quotedCost)
        .select("资金来源", "小区公共收益")
        .type("物业建议", "建议更换，选甲公司");
  }
}
