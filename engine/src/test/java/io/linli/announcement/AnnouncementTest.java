package io.linli.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.cases.CaseDesk;
import io.linli.cases.CaseRefused;
import io.linli.cases.Enclosed;
import io.linli.cases.GivenAnswer;
import io.linli.cases.OpenTask;
import io.linli.cases.WithdrawCase;
import io.linli.communities.Unit;
import io.linli.documents.Documents;
import io.linli.documents.UploadDocument;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Board;
import io.linli.notices.Board.Posted;
import io.linli.problems.BadRequest;
import io.linli.problems.Refusal;
import io.linli.processes.AnnouncementProcess.Timers;
import io.linli.testing.Errands;
import io.linli.testing.LinliTest;
import io.linli.testing.Neighbourhood;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class AnnouncementTest {

  private static final int HOME = 900_000;
  private static final Map<String, Object> WATER =
      Map.of("title", "周六停水", "body", "周六上午八点至十二点停水。", "audience", "COMMUNITY", "pinned", true);
  private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
  private static final Map<String, Object> YES = Map.of("approvalDecision", "APPROVE");

  @Autowired private BeanFactory beans;
  @Autowired private Board board;
  @Autowired private WithdrawCase withdraw;
  @Autowired private TaskService tasks;
  @Autowired private Clock clock;

  private Neighbourhood here;
  private Errands errands;
  private Unit home;
  private Actor service;
  private Actor manager;
  private Actor resident;
  private Actor neighbour;

  @BeforeEach
  void peopleOfACommunity() {
    here = new Neighbourhood(beans);
    errands = new Errands(beans, here);
    service = here.staff(Role.SERVICE_DESK);
    manager = here.staff(Role.MANAGER);
    var person = here.owner("张三");
    home = here.unit(HOME, person);
    resident = here.login(person);
    neighbour = here.login(here.owner("李四"));
  }

  @Test
  void hangsOnceASecondPersonHasApprovedIt() {
    errands.start(service, "announcement", WATER);
    assertThat(posted(resident)).isEmpty();

    errands.done(manager, YES);

    assertThat(posted(resident)).singleElement().satisfies(posted -> {
      assertThat(posted.notice().title().zh()).isEqualTo("周六停水");
      assertThat(posted.notice().title().en()).isEqualTo("周六停水");
      assertThat(posted.notice().pinned()).isTrue();
      assertThat(posted.notice().expiresAt()).isNotNull();
    });
  }

  @Test
  void isNeverApprovedByWhoeverWroteIt() {
    errands.start(service, "announcement", WATER);

    String task = errands.waiting(manager).get(0).id();
    assertThat(errands.waiting(service)).isEmpty();
    assertThatThrownBy(() -> errands.complete(service, task, YES)).isInstanceOf(CaseRefused.class);
  }

  @Test
  void isNotHandedToWhoeverWroteItByAnOperatorEither() {
    errands.start(service, "announcement", WATER);
    String task = errands.waiting(manager).get(0).id();

    assertThatThrownBy(() -> here.in(() -> { tasks.setAssignee(task, service.username()); return task; }))
        .satisfies(refused -> assertThat(causes(refused)).hasAtLeastOneElementOfType(CaseRefused.class));
    here.in(() -> { tasks.addCandidateUser(task, service.username()); return task; });
    assertThatThrownBy(() -> errands.complete(service, task, YES))
        .satisfies(refused -> assertThat(causes(refused)).hasAtLeastOneElementOfType(CaseRefused.class));
    assertThat(posted(resident)).isEmpty();
  }

  @Test
  void isApprovedByAColleagueOfTheSameRole() {
    Actor colleague = here.login(here.owner("王五"), Role.SERVICE_DESK);

    errands.start(service, "announcement", WATER);

    assertThat(errands.waiting(colleague)).hasSize(1);
    assertThat(errands.waiting(colleague).get(0)).extracting(OpenTask::shared).isEqualTo(true);
  }

  @Test
  void isApprovedByTheAdministratorWhenNobodyElseIsThere() {
    Neighbourhood lonely = new Neighbourhood(beans);
    Actor only = lonely.staff(Role.MANAGER);
    Actor administrator = lonely.staff(Role.ADMINISTRATOR);
    Errands there = new Errands(beans, lonely);

    there.start(only, "announcement", WATER);

    assertThat(there.waiting(only)).isEmpty();
    assertThat(there.waiting(administrator)).hasSize(1);
  }

  @Test
  void goesBackToItsAuthorWithAReason() {
    errands.start(service, "announcement", WATER);
    errands.done(manager, Map.of("approvalDecision", "RETURN", "decisionReason", "请写明原因"));

    Map<String, Object> better = new HashMap<>(WATER);
    better.put("body", "因水泵检修，周六上午停水。");
    errands.done(service, better);
    errands.done(manager, YES);

    assertThat(posted(resident)).singleElement()
        .satisfies(posted -> assertThat(posted.notice().body().zh()).isEqualTo("因水泵检修，周六上午停水。"));
  }

  @Test
  void isForItsAudienceOnly() {
    Map<String, Object> forOneHome = new HashMap<>(WATER);
    forOneHome.put("audience", "UNIT:" + home.id());
    errands.start(service, "announcement", forOneHome);

    errands.done(manager, YES);

    assertThat(posted(resident)).hasSize(1);
    assertThat(posted(neighbour)).isEmpty();
    assertThat(posted(manager)).hasSize(1);
  }

  @Test
  void isNotForAnotherCommunitysBuilding() {
    Unit elsewhere = new Neighbourhood(beans).unit(HOME);
    Map<String, Object> forStrangers = new HashMap<>(WATER);
    forStrangers.put("audience", "BUILDING:" + elsewhere.buildingId());

    assertThatThrownBy(() -> errands.start(service, "announcement", forStrangers)).isInstanceOf(BadRequest.class);
  }

  @Test
  void leavesTheBoardWhenItExpires() {
    errands.start(service, "announcement", WATER);
    errands.done(manager, YES);
    Instant due = errands.timer(Timers.ANNOUNCEMENT_EXPIRES).getDuedate().toInstant();
    assertThat(due).isAfter(clock.instant().plus(Duration.ofDays(29)));

    errands.fire(Timers.ANNOUNCEMENT_EXPIRES);

    assertThat(posted(resident)).isEmpty();
  }

  @Test
  void isTakenDownByItsAuthor() {
    UUID caseId = errands.start(service, "announcement", WATER);
    errands.done(manager, YES);

    here.here(() -> { withdraw.withdraw(service, caseId, "改期了"); return caseId; });
    errands.jobs();

    assertThat(posted(resident)).isEmpty();
    assertThatThrownBy(() -> here.here(() -> { withdraw.withdraw(service, caseId, "改期了"); return caseId; }))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void isNoServiceForResidents() {
    assertThatThrownBy(() -> errands.start(resident, "announcement", WATER)).isInstanceOf(CaseRefused.class);
  }

  @Test
  void carriesItsAttachmentsToTheBoard() {
    UUID document =
        here.here(() -> beans.getBean(UploadDocument.class).upload(service, "停水通知.pdf", PDF).id());

    UUID caseId = errands.start(service, "announcement", WATER, new Enclosed(List.of(), List.of(document), null));
    assertThat(here.here(() -> beans.getBean(CaseDesk.class).details(manager, caseId).answers())).as("in words").extracting(GivenAnswer::value).contains("全小区");
    assertThat(here.here(() -> beans.getBean(CaseDesk.class).details(manager, caseId).documents())).as("whoever approves reads what is attached")
        .singleElement()
        .satisfies(file -> assertThat(here.here(() -> beans.getBean(Documents.class).find(manager, file.id())).name()).isEqualTo("停水通知.pdf"));
    errands.done(manager, YES);

    assertThat(posted(resident)).singleElement().satisfies(posted ->
        assertThat(posted.attachments()).singleElement().satisfies(file -> assertThat(file.name()).isEqualTo("停水通知.pdf")));
  }

  private List<Posted> posted(Actor reader) {
    return here.here(() -> board.page(reader, null, null, 50));
  }

  private static List<Throwable> causes(Throwable refused) {
    return Stream.iterate(refused, Objects::nonNull, Throwable::getCause).toList();
  }
}
