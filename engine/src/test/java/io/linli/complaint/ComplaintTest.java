package io.linli.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.linli.cases.CaseDesk;
import io.linli.cases.CaseLinks;
import io.linli.cases.CaseRefused;
import io.linli.cases.Enclosed;
import io.linli.cases.MyTasks;
import io.linli.cases.OpenTask;
import io.linli.cases.WithdrawCase;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Inbox;
import io.linli.problems.BadRequest;
import io.linli.problems.Refusal;
import io.linli.processes.ComplaintProcess.Timers;
import io.linli.testing.LinliTest;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A complaint through the real rules, forms and process. */
@LinliTest
class ComplaintTest {

  @Autowired private BeanFactory beans;
  @Autowired private CaseDesk cases;
  @Autowired private Inbox inbox;
  @Autowired private HandOverFile file;
  @Autowired private TurnIntoProcurement procurement;
  @Autowired private ComplaintStatistics statistics;
  @Autowired private TaskService tasks;
  @Autowired private JsonMapper json;

  private Grievance it;

  @BeforeEach
  void aNeighbourhood() {
    it = new Grievance(beans);
  }

  @Test
  void hangsOnTheBoardAtOnceWithoutPersonalData() {
    Map<String, Object> answers = Grievance.noise();
    answers.put("text", "我是欧阳静安，电话13812345678，每晚九点以后广场音乐仍然很响，请联系李四处理。");

    it.made(answers);

    String board =
        it.board(it.neighbour).stream()
            .map(posted -> json.writeValueAsString(List.of(posted.notice().title(), posted.notice().body(), posted.thread())))
            .collect(Collectors.joining());
    assertThat(it.now().published()).isTrue();
    assertThat(board).contains("广场舞音乐太吵")
        .doesNotContain("欧阳静安", "13812345678", "李四", it.author.username(), it.neighbour.username());
    assertThat(it.board(it.neighbour)).singleElement()
        .satisfies(posted -> assertThat(posted.thread()).isNotNull());
  }

  @Test
  void isAnsweredInPublicAndAccepted() {
    it.made().acknowledged().replied();
    assertThat(it.now().state()).isEqualTo(ComplaintState.ANSWERED);

    it.answer(it.author, true, null);

    assertThat(it.now().outcome()).isEqualTo(Outcome.ACCEPT);
    assertThat(it.board(it.neighbour)).singleElement().satisfies(posted -> {
      assertThat(posted.thread().state()).isEqualTo("CLOSED");
      assertThat(posted.thread().entries()).singleElement().satisfies(words -> {
        assertThat(words.by()).isEqualTo("COMPANY");
        assertThat(words.text()).isEqualTo(Grievance.REPLY);
      });
    });
  }

  @Test
  void promisesTheTimesOfTheRulesAndStartsANewOneForEachRound() {
    it.made();
    Complaint complaint = it.now();
    assertThat(complaint.ackBy()).isNotNull();
    assertThat(Duration.between(complaint.openedAt(), complaint.replyBy())).isGreaterThan(Duration.ofDays(1));

    it.acknowledged().replied().rejected();

    assertThat(it.now().round()).isEqualTo(2);
    assertThat(it.now().state()).isEqualTo(ComplaintState.ACKNOWLEDGED);
    assertThat(it.now().replyBy()).isAfter(complaint.replyBy());
  }

  @Test
  void goesTheWholeWayToTheSubdistrictOffice() {
    it.atTheCommittee();
    assertThat(it.now().state()).isEqualTo(ComplaintState.COMMITTEE);
    it.errands.done(it.committee, Map.of("mediation", "建议双方以每晚八点半为限，物业每日巡查。"));
    it.rejected();
    it.errands.done(
        it.committee, Map.of("office", "花园街道办事处", "handedOverOn", "2026-05-30", "receivedBy", "王科长"));
    assertThat(it.now().state()).isEqualTo(ComplaintState.SUBDISTRICT);

    it.errands.done(it.service, Map.of("decision", "已责成物业和舞队整改。"));

    assertThat(it.now().outcome()).isEqualTo(Outcome.DECIDED);
    assertThat(it.board(it.neighbour).get(0).thread().entries()).extracting(words -> words.by())
        .containsExactly("COMPANY", "AUTHOR", "COMPANY", "AUTHOR", "COMMITTEE", "AUTHOR", "SUBDISTRICT");
    assertThat(it.errands.details(it.author, it.caseId).about().closedAt()).isNotNull();
    assertThat(it.here.in(() -> beans.getBean(Complaints.class).entries(it.caseId))).last()
        .satisfies(entry -> assertThat(entry.speakerName()).isNull());
  }

  @Test
  void countsSilenceAsAcceptanceButNotAsSatisfaction() {
    it.made().acknowledged().replied();

    it.errands.fire(Timers.ACCEPT_SILENCE);

    assertThat(it.now().outcome()).isEqualTo(Outcome.SILENT);
    assertThat(it.now().accepted()).isNull();
  }

  @Test
  void waitsForAPersonWhenTheWordsAreAbusive() {
    it.made(abusive());
    assertThat(it.board(it.neighbour)).isEmpty();

    it.errands.done(it.service, Map.of("reviewDecision", "EDIT", "publicText", "保洁不到位\n楼道三天没有打扫，电话13812345678。"));

    assertThat(it.board(it.neighbour)).singleElement().satisfies(posted -> {
      assertThat(posted.notice().body().zh()).contains("楼道三天没有打扫").doesNotContain("13812345678");
    });
  }

  @Test
  void isRefusedWithAReasonForItsAuthorOnly() {
    it.made(abusive());

    it.errands.done(it.service, Map.of("reviewDecision", "REFUSE", "refusalReason", "含有人身攻击，请修改后再提交。"));

    assertThat(it.now().state()).isEqualTo(ComplaintState.REFUSED);
    assertThat(it.board(it.author)).isEmpty();
    assertThat(messages(it.author)).anyMatch(text -> text.contains("含有人身攻击"));
    assertThat(messages(it.neighbour)).noneMatch(text -> text.contains("含有人身攻击"));
  }

  @Test
  void withholdsAbusiveObjectionsFromThePublicAndLosesNothing() {
    it.made().acknowledged().replied();

    it.errands.done(it.author, Map.of("answer", "REJECT", "answerText", "你们物业都是傻逼，他妈的根本没人管。"));

    assertThat(it.board(it.neighbour).get(0).thread().entries()).last()
        .satisfies(words -> assertThat(words.text()).doesNotContain("傻逼"));
    assertThat(it.here.in(() -> beans.getBean(Complaints.class).entries(it.caseId))).last()
        .satisfies(entry -> assertThat(entry.original()).contains("傻逼"));
  }

  @Test
  void neverReachesThePersonItIsAbout() {
    Actor subject = it.here.login(it.here.owner("贾仁德"), Role.MANAGER);
    Actor colleague = it.service;
    Map<String, Object> answers = Grievance.noise();
    answers.put("category", "STAFF");
    answers.put("aboutStaff", colleague.username());
    it.made(answers);

    assertThat(it.errands.waiting(colleague)).isEmpty();
    assertThat(messages(colleague)).noneMatch(text -> text.contains("广场舞"));
    String task = it.errands.waiting(it.manager).get(0).id();
    assertThatThrownBy(() -> it.errands.complete(colleague, task, Map.of())).isInstanceOf(CaseRefused.class);
    assertThatThrownBy(() -> it.errands.details(colleague, it.caseId)).isInstanceOf(CaseRefused.class);
    assertThat(it.here.here(() -> cases.list(colleague, null, false, 50))).noneMatch(item -> item.about().id().equals(it.caseId));
    assertThat(it.errands.waiting(subject)).hasSize(1);
  }

  @Test
  void isHandedByNobodyToThePersonItIsAbout() {
    Map<String, Object> answers = Grievance.noise();
    Actor other = it.here.login(it.here.owner("贾仁德"), Role.MANAGER);
    answers.put("category", "STAFF");
    answers.put("aboutStaff", other.username());
    it.made(answers);
    OpenTask task = anyTask();

    assertThatThrownBy(() -> it.here.in(() -> { tasks.setAssignee(task.id(), other.username()); return task; }))
        .satisfies(refused -> assertThat(refused).hasRootCauseInstanceOf(CaseRefused.class));
    it.here.in(() -> { tasks.addCandidateUser(task.id(), other.username()); return task; });
    assertThatThrownBy(() -> it.errands.complete(other, task.id(), Map.of()))
        .isInstanceOf(CaseRefused.class);
    assertThatThrownBy(() -> it.errands.details(other, it.caseId)).isInstanceOf(CaseRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"丁大勇修水管，修了三次还没修好。", "维修的丁师傅跟我要红包，不给就不修。", "门岗的 丁大勇 上班睡觉，没有人管。", "前台小丁态度差，问什么都不理。", "客服丁\u200b大勇骂我，请处理一下。"})
  void neverReachesTheStaffWhomItsTextNames(String text) {
    Actor meant = it.here.login(it.here.owner("丁大勇"), Role.MAINTENANCE, Role.SERVICE_DESK, Role.SECURITY);

    it.made(saying(text));

    assertNothingFor(meant);
    assertThat(it.errands.waiting(it.manager)).hasSize(1);
  }

  @Test
  void goesToTheCommitteeWhenItsTextNamesTheManager() {
    Actor meant = it.here.login(it.here.owner("沈国栋"), Role.MANAGER);

    it.made(saying("沈国栋把公共车位私下租出去了，请查一查。"));

    assertNothingFor(meant);
    assertThat(it.errands.waiting(it.manager)).isEmpty();
    assertThat(it.errands.waiting(it.committee)).hasSize(1);
  }

  @Test
  void isNotReviewedByThoseWhomItsTextNames() {
    Actor meant = it.here.login(it.here.owner("顾小雨"), Role.SERVICE_DESK);

    it.made(saying("客服顾小雨就是个傻逼，他妈的骂我，滚蛋吧。"));

    assertThat(it.board(it.neighbour)).isEmpty();
    assertNothingFor(meant);
    assertThat(it.errands.waiting(it.service)).hasSize(1);
  }

  @Test
  void isKeptFromWhomAnObjectionNamesFirst() {
    Actor meant = it.here.login(it.here.owner("丁大勇"), Role.SERVICE_DESK, Role.SECURITY, Role.MANAGER);
    it.made().acknowledged();
    for (int number = 0; number < 11; number++) {
      it.support(it.here.login(it.here.owner("邻居" + number)));
    }
    it.errands.done(it.security(), Map.of("reply", Grievance.REPLY));
    assertThat(it.errands.waiting(meant)).isNotEmpty();

    it.errands.done(it.author, Map.of("answer", "REJECT", "answerText", "丁师傅来过一次，只收了红包。"));

    assertOutOfSight(meant);
    assertThat(it.errands.waiting(it.security())).hasSize(1);
    assertThat(it.errands.waiting(it.manager)).hasSize(1);
  }

  @Test
  void reachesStaffWhenOnlyNeighboursAreNamed() {
    Actor namesake = it.here.login(it.here.owner("丁大勇"), Role.MANAGER);
    it.here.owner("丁小芳");

    it.made(saying("楼上丁小芳家每天半夜跳绳，小区里小时候就认识。"));

    assertThat(it.errands.details(namesake, it.caseId).inside()).isTrue();
  }

  private void assertNothingFor(Actor meant) {
    assertThat(messages(meant)).isEmpty();
    assertOutOfSight(meant);
  }

  private void assertOutOfSight(Actor meant) {
    assertThat(it.errands.waiting(meant)).isEmpty();
    assertThatThrownBy(() -> it.errands.details(meant, it.caseId)).isInstanceOf(CaseRefused.class);
    assertThat(it.here.here(() -> cases.list(meant, null, false, 50))).noneMatch(item -> item.about().id().equals(it.caseId));
  }

  private static Map<String, Object> saying(String text) {
    Map<String, Object> answers = Grievance.noise();
    answers.put("text", text);
    return answers;
  }

  @Test
  void isAboutSomebodyOfThisPropertyCompanyOnly() {
    for (String username : List.of("manager", it.neighbour.username(), it.author.username())) {
      Map<String, Object> answers = Grievance.noise();
      answers.put("aboutStaff", username);

      assertThatThrownBy(() -> it.made(answers)).as(username).isInstanceOf(BadRequest.class);
    }
  }

  @Test
  void keepsAnAnonymousAuthorFromTheCommitteeButNotFromTheCompany() {
    Map<String, Object> answers = Grievance.noise();
    answers.put("anonymous", true);
    it.made(answers);

    String committee = json.writeValueAsString(it.errands.details(it.committee, it.caseId).parts());
    assertThat(it.errands.details(it.committee, it.caseId).inside()).isFalse();
    assertThat(it.errands.details(it.committee, it.caseId).answers()).isEmpty();
    assertThat(committee).doesNotContain(it.author.name(), it.author.username());
    assertThat(it.here.here(() -> tasks.createTaskQuery().processInstanceBusinessKey(it.caseId.toString()).list())).isNotEmpty()
        .allSatisfy(task -> assertThat(tasks.getVariable(task.getId(), "requesterName")).isEqualTo("匿名业主"));
    assertThat(it.errands.details(it.service, it.caseId).inside()).isTrue();
    assertThat(it.errands.details(it.service, it.caseId).about().requesterName()).isEqualTo(it.author.name());
  }

  @Test
  void isRaisedOnceByMoreSupportersThanTheThreshold() {
    it.made();
    Actor[] neighbours =
        IntStream.range(0, 11).mapToObj(number -> it.here.login(it.here.owner("邻居" + number))).toArray(Actor[]::new);
    for (int i = 0; i < 10; i++) {
      it.support(neighbours[i]);
    }
    assertThat(it.now().raisedAt()).isNull();

    it.support(neighbours[10]);
    it.support(it.neighbour);

    assertThat(it.now().raisedAt()).isNotNull();
    assertThat(it.errands.waiting(it.manager)).filteredOn(task -> task.name().equals("督办")).hasSize(1);
    assertThat(it.board(it.neighbour).get(0).thread().supports()).isEqualTo(12);
    assertThat(it.board(it.neighbour).get(0).thread().supportedByMe()).isTrue();
  }

  @Test
  void isSupportedOnceByEachNeighbourAndNotByItsAuthorOrByStaff() {
    it.made();
    it.support(it.neighbour);

    assertThatThrownBy(() -> it.support(it.neighbour)).satisfies(refused -> assertSlug(refused, "already-supported"));
    assertThatThrownBy(() -> it.support(it.author)).satisfies(refused -> assertSlug(refused, "own-complaint"));
    assertThatThrownBy(() -> it.support(it.service)).satisfies(refused -> assertSlug(refused, "residents-only"));
    assertThat(it.board(it.neighbour).get(0).thread().supports()).isEqualTo(1);
  }

  @Test
  void isNotSupportedBeforeItIsPublishedOrAfterItIsOver() {
    it.made(abusive());
    assertThatThrownBy(() -> it.support(it.neighbour)).satisfies(refused -> assertSlug(refused, "unknown-complaint"));
    it = new Grievance(beans);
    it.made().acknowledged().replied();
    it.answer(it.author, true, null);
    assertThatThrownBy(() -> it.support(it.neighbour)).satisfies(refused -> assertSlug(refused, "complaint-over"));
  }

  @Test
  void isJudgedByItsAuthorOnlyAndOnlyWhenThereIsAnAnswer() {
    it.made();
    assertThatThrownBy(() -> it.answer(it.author, true, null)).satisfies(refused -> assertSlug(refused, "nothing-to-judge"));
    it.acknowledged().replied();
    assertThatThrownBy(() -> it.answer(it.neighbour, true, null)).satisfies(refused -> assertSlug(refused, "not-your-complaint"));
    assertThatThrownBy(() -> it.answer(it.author, false, "太短")).satisfies(refused -> assertSlug(refused, "invalid-input"));
    assertThatThrownBy(() -> it.answer(it.author, false, "字".repeat(1001))).satisfies(refused -> assertSlug(refused, "invalid-input"));
    assertThat(it.now().state()).isEqualTo(ComplaintState.ANSWERED);
  }

  @Test
  void isTakenBackByItsAuthorAndLeavesTheBoard() {
    it.made();

    it.here.here(() -> { beans.getBean(WithdrawCase.class).withdraw(it.author, it.caseId, "已经私下解决"); return it.caseId; });
    it.errands.jobs();

    assertThat(it.now().state()).isEqualTo(ComplaintState.WITHDRAWN);
    assertThat(it.board(it.neighbour)).isEmpty();
  }

  @Test
  void isTakenBackWhileItsTextWaitsForReview() {
    it.made(abusive());

    it.here.here(() -> { beans.getBean(WithdrawCase.class).withdraw(it.author, it.caseId, "我自己改一改再发"); return it.caseId; });
    it.errands.jobs();

    assertThat(it.now().state()).isEqualTo(ComplaintState.WITHDRAWN);
    assertThat(it.errands.waiting(it.service)).isEmpty();
    assertThat(it.board(it.neighbour)).isEmpty();
  }

  @Test
  void becomesAPurchaseWithOneActionAndBothCasesSaySo() {
    Map<String, Object> answers = Grievance.noise();
    answers.putAll(Map.of("kind", "SUGGESTION", "category", "FACILITIES", "title", "北门加装遮雨棚", "text", "北门取快递没有遮雨的地方，建议加装遮雨棚。"));
    it.made(answers);
    Map<String, Object> prefilled = new HashMap<>(it.here.here(() -> procurement.prefill(it.author, it.caseId)));
    assertThat(prefilled).containsEntry("title", "北门加装遮雨棚");

    prefilled.putAll(Map.of("category", "OTHER", "kind", "NEW", "place", "北门", "quantity", 1, "estimatedCost", 8000));
    UUID purchase = it.errands.start(it.author, "procurement", prefilled, new Enclosed(List.of(), List.of(), it.caseId));

    assertThat(links(it.caseId)).containsExactly(purchase);
    assertThat(links(purchase)).containsExactly(it.caseId);
    assertThatThrownBy(() -> it.here.here(() -> procurement.prefill(it.author, it.caseId)))
        .satisfies(refused -> assertSlug(refused, "already-requested"));
    assertThatThrownBy(() ->
            it.errands.start(it.author, "procurement", prefilled, new Enclosed(List.of(), List.of(), it.caseId)))
        .satisfies(refused -> assertSlug(refused, "already-requested"));
  }

  @Test
  void leadsToNoPurchaseWhenItIsAComplaint() {
    it.made();

    assertThatThrownBy(() -> it.here.here(() -> procurement.prefill(it.author, it.caseId)))
        .satisfies(refused -> assertSlug(refused, "not-a-suggestion"));
  }

  @Test
  void hasAFileInSelectableChineseOnceItHasLeftTheCompany() throws IOException {
    it.made().acknowledged().replied();
    assertThatThrownBy(() -> it.here.here(() -> file.of(it.service, it.caseId))).satisfies(refused -> assertSlug(refused, "not-referred"));
    it.rejected().replied().rejected();

    HandOverFile.Pdf pdf = it.here.here(() -> file.of(it.service, it.caseId));

    PdfReader reader = new PdfReader(pdf.bytes());
    PdfTextExtractor extractor = new PdfTextExtractor(reader);
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      text.append(extractor.getTextFromPage(page));
    }
    assertThat(text.toString().replaceAll("\\s", ""))
        .contains("投诉建议案卷", "广场舞音乐太吵", Grievance.REPLY.replaceAll("\\s", ""), "移送签收", it.author.name());
    assertThat(pdf.name()).endsWith(".pdf");
    assertThatThrownBy(() -> it.here.here(() -> file.of(it.neighbour, it.caseId))).isInstanceOf(CaseRefused.class);
  }

  @Test
  void countsInThePublicFigures() {
    it.made().acknowledged().replied();
    it.answer(it.author, true, null);
    it.made();
    it.made(abusive());
    it.errands.done(it.service, Map.of("reviewDecision", "REFUSE", "refusalReason", "含有人身攻击，请修改后再提交。"));

    List<ComplaintStatistics.Month> months = it.here.here(() -> statistics.months(12));

    assertThat(months).hasSize(12);
    assertThat(months).last().satisfies(month -> {
      assertThat(month.received()).isEqualTo(3);
      assertThat(month.refused()).isEqualTo(1);
      assertThat(month.answered()).isEqualTo(1);
      assertThat(month.answeredInTime()).isEqualTo(1);
      assertThat(month.medianHours()).isEqualTo(0.0);
      assertThat(month.satisfaction()).isEqualTo(100.0);
    });
    assertThat(months.get(0).medianHours()).isNull();
  }

  @Test
  void hidesTheNamesThatOnlyAnAnswerHolds() {
    it.here.login(it.here.owner("张玉芳"));
    Map<String, Object> answers = Grievance.noise();
    answers.put("anonymous", true);
    it.made(answers).acknowledged();

    it.errands.done(it.whoHasIt(), Map.of("reply", "投诉人欧阳静安您好，杂物是张玉\u200b芳家的，已经清走。"));
    it.errands.done(it.author, Map.of("answer", "REJECT", "answerText", "李四和张玉芳家的杂物都还在。"));

    assertThat(it.board(it.neighbour).get(0).thread().entries()).hasSize(2).allSatisfy(words ->
        assertThat(words.text()).doesNotContain("欧阳静安", "张玉", "李四"));
    assertThat(messages(it.author)).noneMatch(text -> text.contains("张玉"));
  }

  @Test
  void tellsItsAuthorWhatCanBeDone() {
    it.made().acknowledged().replied();

    JsonNode part = json.valueToTree(it.errands.details(it.author, it.caseId).parts().get("complaint"));

    assertThat(part.get("canAccept").asBoolean()).isTrue();
    assertThat(part.get("published").asBoolean()).isTrue();
    assertThat(part.get("round").asInt()).isEqualTo(1);
    assertThat(part.get("department").asString()).isNotBlank();
    assertThat(part.get("entries")).hasSize(1);
  }

  private OpenTask anyTask() {
    return it.here.here(() -> beans.getBean(MyTasks.class).list(it.committee, 10)).stream().findFirst()
        .orElseGet(() -> it.errands.waiting(it.manager).get(0));
  }

  private List<UUID> links(UUID caseId) {
    Object links = it.errands.details(it.manager, caseId).parts().get("links");
    return ((List<?>) links).stream().map(CaseLinks.LinkView.class::cast).map(CaseLinks.LinkView::id).toList();
  }

  private List<String> messages(Actor actor) {
    return it.here.here(() -> inbox.latest(actor, 50)).stream()
        .map(item -> item.notice().title().zh() + item.notice().body().zh())
        .toList();
  }

  private static Map<String, Object> abusive() {
    Map<String, Object> answers = Grievance.noise();
    answers.put("text", "保洁就是个傻逼，他妈的楼道三天没有打扫了，滚蛋吧。");
    return answers;
  }

  private static void assertSlug(Throwable refused, String slug) {
    assertThat(refused).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
  }
}
