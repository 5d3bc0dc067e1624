package io.linli.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What residents do beside the main way, each with a phone. */
@Journey
class ResidentsJourneyTest {

  private Screens screens;
  private Backstage backstage;

  @BeforeEach
  void people(Screens screens, Backstage backstage) {
    this.screens = screens;
    this.backstage = backstage;
  }

  @Test
  void aWrongPasswordIsToldAndTheRightOneStillOpens() {
    Portal resident = screens.strangersPhone().open("/inbox");

    resident.logInByHand("owner-004", "wrong");
    assertThat(resident.problem()).containsText("用户名或密码不对");
    assertThat(resident.input("login-username")).hasValue("owner-004");

    resident.logInByHand("owner-004", Portal.PASSWORD);
    assertThat(resident.page).hasURL(Pattern.compile(".*/inbox$"));
    assertThat(resident.heading("消息")).isVisible();
  }

  @Test
  void theRequesterWithdrawsWithAReason() {
    String caseId = backstage.requested("owner-005", "撤回的申请");
    backstage.task("manager", caseId);
    Portal owner = screens.phone("owner-005").openCase(caseId);

    owner.at("case-withdraw").click();
    owner.at("case-withdraw-confirm").click();
    assertThat(owner.text("请写一句原因，让大家明白。")).isVisible();
    owner.input("case-withdraw-reason").fill("已与物业另行约定维修");
    owner.at("case-withdraw-confirm").click();

    assertThat(owner.milestones().first()).hasText("已撤回");
    assertThat(owner.at("case-withdraw")).hasCount(0);
    owner.open("/cases");
    assertThat(owner.at("case-" + caseId)).hasCount(0);
    assertThat(backstage.caseOf("owner-005", caseId).get("state").asString()).isEqualTo("WITHDRAWN");
  }

  @Test
  void oneSwitchMakesEverythingEnglishAndStays() {
    String caseId = backstage.requested("owner-006", "语言切换");
    backstage.task("manager", caseId);
    Portal resident = screens.phone("owner-006").open("/me");

    resident.at("language-switch").getByText("English").click();

    assertThat(resident.page.locator("html")).hasAttribute("lang", "en");
    resident.openCase(caseId);
    assertThat(resident.milestones().first()).hasText("Under review by the property company");
    resident.open("/services/procurement");
    resident.form().isShown();
    assertThat(resident.form().anyLabel("Title")).isVisible();
    resident.at("form-submit").click();
    assertThat(resident.form().errors().first()).not().containsText(Pattern.compile("\\p{IsHan}"));
  }

  @Test
  void elderModeEnlargesAndStays() {
    Portal resident = screens.phone("owner-007").open("/me");
    double before = fontSize(resident);

    resident.at("elder-switch").locator("input").or(resident.page.locator("input[data-testid=elder-switch]")).first().check();

    assertThat(resident.page.locator("html")).hasClass(Pattern.compile("\\belder\\b"));
    resident.open("/");
    assertThat(resident.at("home-greeting")).isVisible();
    assertThat(fontSize(resident)).isGreaterThan(before);
    double widest = ((Number) resident.page.evaluate("document.documentElement.scrollWidth")).doubleValue();
    assertThat(widest).as("nothing sticks out of the phone").isLessThanOrEqualTo(390);
  }

  private static double fontSize(Portal portal) {
    assertThat(portal.page.locator("main")).isVisible();
    return Double.parseDouble(((String) portal.page.evaluate("getComputedStyle(document.querySelector('main')).fontSize")).replace("px", ""));
  }

  @Test
  void theDoorsOfStaffStayShut() {
    Portal resident = screens.phone("owner-008");

    var answer = resident.page.navigate("/camunda/app/tasklist/");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(resident.page.locator("body")).containsText("没有权限");
    assertThat(resident.page.context().request().get("/engine-rest/task").status()).isEqualTo(401);
    resident.open("/me");
    assertThat(resident.text("Camunda Tasklist")).hasCount(0);
  }

  /** The title runs through case, task, vote, board and inbox; nowhere may it become a part of the page. */
  @Test
  void markupInATitleIsTextEverywhere() {
    String title = "<img src=x onerror=\"document.title='hacked'\"><b>粗</b><script>document.title='hacked'</script>";
    String caseId = backstage.requested("owner-009", title.substring(0, 60));
    String shown = title.substring(0, 60);
    backstage.task("manager", caseId);
    Portal owner = screens.phone("owner-009").openCase(caseId);
    assertPlain(owner, owner.page.locator("h1"), shown);

    Portal manager = screens.desk("manager").open("/tasks");
    assertPlain(manager, manager.page.getByText(shown).first(), shown);
    Tasklist tasklist = Tasklist.with(manager, backstage.task("manager", caseId));
    assertThat(tasklist.form().input("申请标题")).hasValue(shown);
    assertThat(tasklist.page.locator("img[src=x]")).hasCount(0);

    backstage.approved(caseId, 38_000);
    String voteId = backstage.vote("owner-009", caseId);
    backstage.fired("timer_noticePeriodEnds", caseId);
    owner.openVote(voteId);
    assertPlain(owner, owner.page.locator("h1"), shown);
    assertPlain(owner, owner.open("/notices").at("notice-item").filter(containing(shown)).first(), shown);
    assertPlain(owner, owner.open("/inbox").at("inbox-item").filter(containing(shown)).first(), shown);
    owner.at("inbox-item").filter(containing(shown)).first().click();
    assertPlain(owner, owner.page.locator(".body").first(), shown);
    assertPlain(owner, owner.open("/").page.getByText(shown).first(), shown);
  }

  private static void assertPlain(Portal portal, Locator place, String shown) {
    assertThat(place).containsText(shown);
    assertThat(portal.page.locator("img[src=x]")).hasCount(0);
    assertThat(portal.page).not().hasTitle("hacked");
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
