package io.linli.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A complaint is published without anybody's name, answered, rejected, answered again, rejected, mediated and closed. */
@Journey
class ComplaintJourneyTest {

  private static final String TITLE = "半夜装修噪音";

  private Screens screens;
  private Backstage backstage;
  private Portal author;
  private String caseId;

  @BeforeEach
  void people(Screens screens, Backstage backstage) {
    this.screens = screens;
    this.backstage = backstage;
  }

  @Test
  void fromTheComplaintToTheMediation() {
    anOwnerComplains();
    everybodyReadsItWithoutNames();
    theCompanyAnswersAndTheAuthorIsNotContent("已上门提醒业主，晚上十点后不再施工。", "昨晚还是装修到十二点，没有解决。");
    theCompanyAnswersAndTheAuthorIsNotContent("已再次约谈并张贴告示。", "还是一样吵，请业委会出面。");
    theCommitteeMediates();
  }

  private void anOwnerComplains() {
    author = screens.phone("owner-030").open("/services/complaint");
    author.form().isShown()
        .tick("投诉")
        .select("类别", "噪音扰民")
        .type("标题", TITLE)
        .type("具体情况", "楼上张建国先生半夜装修，电话13812345678打了也没人接，孩子睡不着。");
    author.at("form-submit").click();

    caseId = author.idInAddress("cases");
    assertThat(author.at("complaint-panel")).isVisible();
  }

  private void everybodyReadsItWithoutNames() {
    Portal neighbour = screens.phone("owner-031").open("/notices");
    Locator row = neighbour.at("notice-item").filter(new Locator.FilterOptions().setHasText(TITLE));
    row.first().click();

    assertThat(neighbour.at("thread")).isVisible();
    assertThat(neighbour.page.locator("article")).containsText("装修");
    assertThat(neighbour.page.locator("main")).not().containsText("13812345678");
    assertThat(neighbour.page.locator("main")).not().containsText("张建国");
    neighbour.at("support").click();
    assertThat(neighbour.at("support")).hasAttribute("aria-pressed", "true");
  }

  private void theCompanyAnswersAndTheAuthorIsNotContent(String reply, String objection) {
    String clerk = Backstage.soon("somebody who has to answer", this::whoAnswers);
    if (backstage.caseOf("owner-030", caseId).get("complaint").get("acknowledgedAt").isNull()) {
      backstage.completed(clerk, caseId, Map.of());
    }
    Portal desk = screens.desk(clerk).claimTask(backstage.task(clerk, caseId));
    desk.form().type("答复内容", reply);
    desk.completeTask();

    assertThat(author.at("conversation")).containsText(reply);
    author.at("complaint-reject").click();
    author.input("complaint-reject-text").fill(objection);
    author.at("complaint-reject-confirm").click();
    assertThat(author.at("conversation")).containsText(objection);
  }

  private void theCommitteeMediates() {
    Portal committee = screens.desk("committee").claimTask(backstage.task("committee", caseId));
    committee.form().type("调解意见", "已与楼上业主约定：工作日十八点后不施工。");
    committee.completeTask();

    assertThat(author.at("conversation")).containsText("十八点后不施工");
    author.at("complaint-accept").click();

    assertThat(author.at("complaint-accept")).hasCount(0);
    Backstage.soon("the end of the case", () -> "COMPLETED".equals(state()) ? true : null);
  }

  private String state() {
    return backstage.caseOf("owner-030", caseId).get("state").asString();
  }

  private @Nullable String whoAnswers() {
    return Stream.of("service", "guard-1", "maintenance-1", "manager", "finance")
        .filter(
            one ->
                backstage.as(one).get("/api/tasks?limit=200").json().valueStream()
                    .anyMatch(task -> caseId.equals(task.get("caseId").asString())))
        .findFirst()
        .orElse(null);
  }
}
