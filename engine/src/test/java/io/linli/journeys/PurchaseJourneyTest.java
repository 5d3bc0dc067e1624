package io.linli.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.linli.photos.SamplePhotos;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way of one purchase: an owner asks, the manager reviews in Tasklist, two hundred owners vote, it is bought. */
@Journey
class PurchaseJourneyTest {

  private static final String TITLE = "更换2号楼生活水泵";
  private static final int VOTERS = 200;

  private Screens screens;
  private Backstage backstage;
  private Portal owner;
  private Portal manager;
  private String caseId;
  private String voteId;

  @BeforeEach
  void people(Screens screens, Backstage backstage) {
    this.screens = screens;
    this.backstage = backstage;
  }

  @Test
  void fromTheRequestOnAPhoneToTheRegister() throws IOException {
    anOwnerLogsInAndAsks();
    theManagerReviewsInTasklist();
    votingOpens();
    Roll roll = twoHundredOwnersVote();
    theResultIsRightAndEverybodyLearnsIt(roll);
    itIsOrderedDeliveredAndAccepted();
    theCaseTellsItsWholeStory();
  }

  private void anOwnerLogsInAndAsks() throws IOException {
    owner = screens.strangersPhone().open("/");
    owner.logInByHand("owner-001", Portal.PASSWORD);
    assertThat(owner.at("home-greeting")).isVisible();

    owner.at("service-procurement").click();
    owner.form().isShown()
        .type("申请标题", TITLE)
        .select("设备类别", "水泵")
        .type("数量", "2")
        .tick("维修或更换现有设备")
        .type("位置", "2号楼地下泵房")
        .type("理由", "现有水泵已用十二年，近期多次停机，维修费用已超过更换费用。")
        .type("预估费用", "40000")
        .type("希望完成日期（选填）", today().plusDays(120));
    owner.attach("pump.png", SamplePhotos.png(320, 240));
    owner.at("form-submit").click();

    caseId = owner.idInAddress("cases");
    assertThat(owner.at("case-number")).hasText(Pattern.compile("CG-" + Year.now() + "-\\d{4}"));
    assertThat(owner.heading(TITLE)).isVisible();
    assertThat(owner.milestones()).hasText(new String[] {"物业审核中", "申请已提交"});
    assertThat(owner.page.locator(".strip img")).hasCount(1);
    assertThat(owner.page.locator(".answers")).containsText("40,000");
  }

  private void theManagerReviewsInTasklist() {
    manager = screens.desk("manager").openTask(backstage.task("manager", caseId));
    var opened = manager.page.context().waitForPage(() -> manager.text("在 Camunda Tasklist 中打开").click());
    Tasklist tasklist = new Tasklist(opened).claim();

    CamundaForm form = tasklist.form();
    assertThat(form.input("申请标题")).hasValue(TITLE);
    assertThat(form.input("现有设备情况")).hasValue(Pattern.compile("水泵"));
    form.tick("同意，进入下一步")
        .type("报价情况", "甲公司 38000 元，乙公司 41000 元")
        .type("拟采用的报价", "38000")
        .select("资金来源", "住宅专项维修资金")
        .type("物业建议", "建议更换，选甲公司");
    tasklist.complete();
    opened.close();

    assertThat(owner.milestones().filter(having("已提交业主表决"))).hasCount(1);
    assertThat(owner.at("case-vote")).isVisible();
  }

  private void votingOpens() {
    owner.at("case-vote").click();
    voteId = owner.idInAddress("votes");
    assertThat(owner.at("vote-state")).hasAttribute("data-state", "ANNOUNCED");
    assertThat(owner.page.getByText("¥38,000.00").first()).isVisible();

    backstage.fired("timer_noticePeriodEnds", caseId);

    assertThat(owner.at("vote-state")).hasAttribute("data-state", "OPEN");
  }

  private Roll twoHundredOwnersVote() {
    Roll roll = Roll.of(backstage, voteId, VOTERS);
    List<Roll.Voter> inTheBrowser = roll.voters().subList(0, 3);

    castByHand(owner, inTheBrowser.get(0));
    assertThat(owner.at("vote-participation")).containsText(Screens.heads(inTheBrowser.get(0).heads()));
    for (Roll.Voter voter : inTheBrowser.subList(1, 3)) {
      castByHand(screens.phone(voter.username()).openVote(voteId), voter);
    }
    roll.castOverHttp(roll.voters().subList(3, roll.voters().size()));

    assertThat(owner.at("vote-participation")).containsText(Screens.heads(roll.castHeads()));
    assertThat(owner.at("vote-participation")).containsText(Screens.area(roll.castArea()));
    assertThat(owner.at("vote-result")).hasCount(0);
    return roll;
  }

  private static void castByHand(Portal portal, Roll.Voter voter) {
    portal.at("vote-" + voter.choice().toLowerCase()).click();
    assertThat(portal.text("投票后不能更改。")).isVisible();
    portal.at("vote-confirm").click();
    assertThat(portal.at("my-ballots")).isVisible();
    assertThat(portal.at("vote-receipt").first()).hasText(Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}"));
    assertThat(portal.at("vote-" + voter.choice().toLowerCase())).hasCount(0);
  }

  /** Nobody reloads a page here: the results come by themselves. */
  private void theResultIsRightAndEverybodyLearnsIt(Roll roll) {
    Portal neighbour = screens.phone("owner-270").open("/notices");
    Portal reader = screens.phone("owner-271").open("/inbox");
    assertThat(neighbour.at("notice-item").first()).isVisible();
    assertThat(reader.at("inbox-item").first()).isVisible();

    backstage.fired("timer_votingEnds", caseId);

    assertThat(owner.at("vote-state")).hasAttribute("data-state", "CLOSED");
    assertThat(owner.at("vote-result").locator("[data-outcome]")).hasAttribute("data-outcome", "PASSED");
    for (String choice : List.of("FOR", "AGAINST", "ABSTAIN")) {
      assertThat(owner.at("vote-result")).containsText(Screens.area(roll.area(choice)));
      assertThat(owner.at("vote-result")).containsText(Screens.heads(roll.heads(choice)));
    }
    assertThat(owner.at("vote-result").locator(".reasons"))
        .containsText("参与表决的业主 " + roll.castHeads() + " 人，占 70.92%，已达到三分之二（民法典第278条）");
    assertThat(neighbour.at("notice-item").filter(having("表决结果：" + TITLE))).isVisible();
    assertThat(reader.at("inbox-item").filter(having("表决结果：" + TITLE))).isVisible();
    neighbour.at("notice-item").filter(having("表决结果：" + TITLE)).click();
    assertThat(neighbour.page.locator("article")).containsText("表决通过");
  }

  private void itIsOrderedDeliveredAndAccepted() {
    manager.claimTask(backstage.task("manager", caseId)).form()
        .type("供应商", "甲公司")
        .type("订单金额", "38000")
        .type("预计到货日期", today().plusDays(20));
    manager.completeTask();

    Portal maintenance = screens.phone("maintenance-1").claimTask(backstage.task("maintenance-1", caseId));
    maintenance.form().type("实际到货日期", today()).type("到货说明（选填）", "包装完好");
    maintenance.completeTask();

    manager.claimTask(backstage.task("manager", caseId)).form()
        .tick("已现场查验，设备安装完成、运行正常，同意验收")
        .type("实际费用", "38500.50")
        .type("质保到期日", today().plusYears(2));
    manager.completeTask();
  }

  private void theCaseTellsItsWholeStory() {
    owner.openCase(caseId);
    assertThat(owner.milestones().first()).hasText("采购完成");
    List<String> story = owner.milestones().allInnerTexts();
    Collections.reverse(story);
    assertThat(story)
        .containsExactly(
            "申请已提交", "物业审核中", "物业已审核", "已提交业主表决", "业主表决已公告", "投票已开始", "投票中", "投票已截止", "表决结果已公布",
            "表决通过", "已获批准，物业采购中", "订单已提交核对", "已下单，等待到货", "已到货", "验收中", "已验收", "已登记入设备台账", "采购完成");
    assertThat(owner.text("已办结").first()).isVisible();
    assertThat(owner.at("case-withdraw")).hasCount(0);

    owner.at("case-diagram-toggle").click();
    assertThat(owner.at("case-diagram").locator(".is-visited[data-element-id='end_completePurchase']")).isVisible();
    assertThat(owner.at("case-diagram").locator(".is-visited[data-element-id='task_acceptDelivery']")).isVisible();
    assertThat(owner.open("/notices").at("notice-item").filter(having("采购已完成：" + TITLE))).isVisible();
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** The day in the browsers. */
  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}
