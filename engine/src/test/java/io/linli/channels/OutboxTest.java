package io.linli.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.cases.TaskChanged;
import io.linli.communities.Person;
import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Conflict;
import io.linli.problems.Forbidden;
import io.linli.problems.NotFound;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import io.linli.testing.Neighbourhood;
import io.linli.testing.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
@ContextConfiguration(initializers = Outside.class)
class OutboxTest {

  private static final String GARDEN = "linli-garden";

  private static final String REQUEST =
      """
      {"variables": {"title": "更换水泵", "category": "PUMP", "kind": "REPAIR_OR_RENEW", "place": "地下泵房",
       "reason": "现有水泵已用十二年，近期多次停机。", "quantity": 2, "estimatedCost": 40000}}
      """;

  @Autowired BeanFactory beans;
  @Autowired PublishNotice publish;
  @Autowired MyChannels channels;
  @Autowired PushSubscriptions subscriptions;
  @Autowired UndeliveredMessages undelivered;
  @Autowired AddressMessage address;
  @Autowired DeliverMessage deliver;
  @Autowired OutboxWorker worker;
  @Autowired CleanOutbox clean;
  @Autowired ChannelsProperties properties;
  @Autowired JdbcTemplate jdbc;
  @Autowired AccountDirectory accounts;
  @Autowired ManagementService jobs;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEventPublisher events;
  @LocalServerPort int port;
  @Autowired Clock clock;
  @Autowired ZoneId zone;

  private Neighbourhood here;
  private Actor admin;

  @BeforeEach
  void moveIn() {
    here = new Neighbourhood(beans);
    admin = here.staff(Role.ADMINISTRATOR);
  }

  @AfterEach
  void calm() {
    worker.stop();
    Outside.answeringAsUsual();
    jdbc.update("delete from scheduled_tasks where task_instance like ? or task_instance like ?", here.id() + "/%", GARDEN + "/%");
  }

  @Test
  void aNoticeThatIsRolledBackIsToldToNobody() {
    Actor wang = reachable("王芳");

    assertThatThrownBy(
            () ->
                here.in(
                    () -> {
                      publish.publish(draft(NoticeCategory.REPAIR, Audience.person(wang.username())));
                      throw new IllegalStateException("the case could not be saved");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(tasks()).isEmpty();
    assertThat(count("outgoing_message")).isZero();
  }

  @Test
  void oneRowIsWrittenWithTheNoticeAndTheRestLater() {
    Actor wang = reachable("王芳");

    UUID notice = published(NoticeCategory.REPAIR, Audience.community());

    assertThat(count("outgoing_message")).isOne();
    assertThat(count("delivery")).isZero();
    address.address(ticket(notice));
    assertThat(deliveries(notice)).containsOnlyKeys(MessageId.of(notice, wang.username(), Channel.EMAIL, null));
  }

  @Test
  void thousandsAreManySmallTransactionsAndNobodyIsToldTwice() {
    int people = 2 * AddressMessage.PEOPLE + 1;
    IntStream.range(0, people).forEach(number -> reachable("业主" + number));
    UUID notice = published(NoticeCategory.REPAIR, Audience.owners());

    address.address(ticket(notice));
    jdbc.update("update outgoing_message set told_until = '', finished = false where id = ?", notice.toString());
    address.address(ticket(notice));

    assertThat(deliveries(notice)).hasSize(people);
    assertThat(tasks()).filteredOn(task -> task.startsWith("deliver")).hasSize(people);
  }

  @Test
  void everybodyIsToldOnTheChannelsThatTheyChose() {
    Actor all = reachable("全要");
    Actor none = reachable("不要");
    Actor usual = reachable("照常");
    reachAt(all, new Contact("all@example.com", "13800138000", "wx_all"));
    reachAt(none, new Contact("none@example.com", "13800138001", "wx_none"));
    reachAt(usual, new Contact("usual@example.com", "13800138002", "wx_usual"));
    choose(all, MessageKind.VOTE, Set.of(Channel.values()));
    choose(none, MessageKind.VOTE, Set.of());

    UUID vote = published(NoticeCategory.VOTE, Audience.owners());
    UUID emergency = published(NoticeCategory.EMERGENCY, Audience.owners());
    address.address(ticket(vote));
    address.address(ticket(emergency));

    assertThat(channels(vote, all)).containsExactlyInAnyOrder(Channel.EMAIL, Channel.SMS, Channel.WECHAT);
    assertThat(channels(vote, none)).isEmpty();
    assertThat(channels(vote, usual)).containsExactly(Channel.EMAIL);
    assertThat(channels(emergency, usual)).containsExactlyInAnyOrder(Channel.EMAIL, Channel.SMS, Channel.WECHAT);
  }

  @Test
  void onlyThoseWhomTheNoticeConcernsAreTold() {
    Actor owner = reachable("业主");
    Actor other = reachable("另一业主");
    Actor technician = staff("维修工", Role.MAINTENANCE);
    Neighbourhood elsewhere = new Neighbourhood(beans);
    Person far = elsewhere.owner("外人");
    Actor stranger = elsewhere.login(far);
    elsewhere.here(() -> change(stranger, new Contact("far@example.com", null, null)));

    assertThat(told(Audience.person(owner.username()))).containsExactly(owner.username());
    assertThat(told(Audience.role("maintenance"))).containsExactly(technician.username());
    assertThat(told(Audience.owners())).containsExactlyInAnyOrder(owner.username(), other.username());
    assertThat(told(Audience.community())).containsExactlyInAnyOrder(owner.username(), other.username(), technician.username());
    assertThat(told(Audience.votePending(UUID.randomUUID().toString()))).isEmpty();
    assertThat(told(Audience.person(stranger.username()))).isEmpty();
  }

  @Test
  void aTaskIsToldOnceToWhoeverMayClaimItAndToNobodyWhenItIsGone() {
    Actor manager = accounts.find("manager").orElseThrow();
    CurrentCommunity.run(GARDEN, () -> change(manager, new Contact("manager@example.com", null, null)));
    Visitor.loggedIn(port, "owner-032").post("/api/services/procurement", REQUEST, "Idempotency-Key", UUID.randomUUID().toString());
    List<Job> ready = readyJobs();
    while (!ready.isEmpty()) {
      jobs.executeJob(ready.get(0).getId());
      ready = readyJobs();
    }
    String task = Visitor.loggedIn(port, "manager").get("/api/tasks").json().get(0).get("id").asString();
    CurrentCommunity.run(
        GARDEN,
        () ->
            transaction.executeWithoutResult(
                status -> {
                  events.publishEvent(new TaskChanged(task, GARDEN, Set.of("manager"), Set.of("manager")));
                  events.publishEvent(new TaskChanged("gone", GARDEN, Set.of(), Set.of("manager")));
                }));

    List<String> told = messagesAbout(task);
    told.forEach(id -> address.address(new Ticket(GARDEN, UUID.fromString(id), 0)));
    messagesAbout("gone").forEach(id -> address.address(new Ticket(GARDEN, UUID.fromString(id), 0)));

    assertThat(told).hasSize(1);
    assertThat(deliveries(UUID.fromString(told.get(0)))).containsOnlyKeys(mail(UUID.fromString(told.get(0)), manager));
    assertThat(messagesAbout("gone")).singleElement().satisfies(id -> assertThat(deliveries(UUID.fromString(id))).isEmpty());
  }

  @Test
  void aMessageArrivesOnEveryChannelUnderItsId() {
    Actor wang = reachable("王芳");
    reachAt(wang, new Contact("wang@example.com", "13800138000", "wx_wang"));
    Device device = new Device();
    subscribe(wang, device);

    UUID notice = published(NoticeCategory.EMERGENCY, Audience.person(wang.username()));
    worker.start();
    awaitDone(notice);

    UUID mail = MessageId.of(notice, wang.username(), Channel.EMAIL, null);
    assertThat(Outside.mails()).filteredOn(each -> each.id().equals(mail.toString())).singleElement()
        .satisfies(each -> {
          assertThat(each.to()).isEqualTo("wang@example.com");
          assertThat(each.subject()).isEqualTo("电梯困人");
        });
    for (Channel channel : List.of(Channel.SMS, Channel.WECHAT)) {
      UUID id = MessageId.of(notice, wang.username(), channel, null);
      assertThat(Outside.posts()).filteredOn(each -> each.id().equals(id.toString())).hasSize(1);
    }
    assertThat(Outside.posts()).filteredOn(each -> each.path().equals(device.path())).singleElement()
        .satisfies(push -> assertThat(device.read(push.body())).contains("\"title\":\"电梯困人\"", "\"urgent\":true", "\"link\":\"/inbox\""));
    assertThat(states(notice)).containsOnly(DeliveryState.DELIVERED);
    assertThat(tasks()).isEmpty();
  }

  @Test
  void whatIsRefusedIsGivenUpAtOnceAndShownMasked() {
    Actor wang = reachable("王芳");
    reachAt(wang, new Contact(null, "13800138000", null));
    Outside.answering((exchange, post) -> exchange.sendResponseHeaders(422, -1));

    UUID notice = published(NoticeCategory.EMERGENCY, Audience.person(wang.username()));
    UUID id = sms(notice, wang);
    address.address(ticket(notice));
    Optional<Instant> next = deliver.attempt(ticket(id));

    assertThat(next).isEmpty();
    assertThat(list()).singleElement().satisfies(item -> {
      assertThat(item.delivery().id()).isEqualTo(id);
      assertThat(item.delivery().attempts()).isEqualTo(1);
      assertThat(item.delivery().lastError()).isEqualTo("HTTP 422");
      assertThat(item.to()).isEqualTo("138****8000");
      assertThat(item.subject().zh()).isEqualTo("电梯困人");
    });
  }

  @Test
  void whatFailsIsTriedAgainEverMoreSlowlyAndThenGivenUp() {
    Actor wang = reachable("王芳");
    reachAt(wang, new Contact(null, "13800138000", null));
    Outside.answering((exchange, post) -> exchange.sendResponseHeaders(503, -1));
    UUID notice = published(NoticeCategory.EMERGENCY, Audience.person(wang.username()));
    UUID id = sms(notice, wang);
    address.address(ticket(notice));

    Instant before = clock.instant();
    for (int attempt = 1; attempt < properties.retry().attempts(); attempt++) {
      assertThat(deliver.attempt(ticket(id))).as("attempt %d", attempt).hasValueSatisfying(next -> assertThat(next).isAfter(before));
    }
    assertThat(list()).isEmpty();
    assertThat(deliver.attempt(ticket(id))).isEmpty();

    assertThat(list()).singleElement().satisfies(item -> assertThat(item.delivery().lastError()).isEqualTo("HTTP 503"));
  }

  @Test
  void anAdministratorHasItTriedAgainUnderTheSameId() {
    Actor wang = reachable("王芳");
    UUID id = SampleDeliveries.givenUp(beans, here.id(), wang.username());

    assertThatThrownBy(() -> retry(wang, id)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> retry(here.staff(Role.MANAGER), id)).isInstanceOf(Forbidden.class);
    retry(admin, id);
    assertThatThrownBy(() -> retry(admin, id)).isInstanceOf(Conflict.class);
    assertThat(deliver.attempt(ticket(id))).as("the task of the first round does nothing more").isEmpty();
    awake(wang);
    worker.start();

    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> Outside.mails().stream().anyMatch(mail -> mail.id().equals(id.toString())));
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> tasks().isEmpty());
    assertThat(list()).isEmpty();
  }

  @Test
  void anotherCommunitysDeliveriesAreNeitherSeenNorTried() {
    Neighbourhood elsewhere = new Neighbourhood(beans);
    UUID id = SampleDeliveries.givenUp(beans, elsewhere.id(), "somebody");

    assertThat(list()).isEmpty();
    assertThatThrownBy(() -> retry(admin, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void atNightOnlyEmergenciesAreTold() {
    Actor wang = reachable("王芳");
    LocalTime now = LocalTime.now(clock.withZone(zone)).truncatedTo(ChronoUnit.MINUTES);
    quiet(wang, new QuietHours(now.minusHours(1), now.plusHours(2)));
    UUID vote = published(NoticeCategory.VOTE, Audience.person(wang.username()));
    UUID emergency = published(NoticeCategory.EMERGENCY, Audience.person(wang.username()));
    address.address(ticket(vote));
    address.address(ticket(emergency));

    Optional<Instant> voteLater = deliver.attempt(ticket(mail(vote, wang)));
    Optional<Instant> emergencyLater = deliver.attempt(ticket(mail(emergency, wang)));

    assertThat(voteLater).hasValueSatisfying(
        later -> assertThat(later).isBetween(clock.instant().plus(Duration.ofMinutes(118)), clock.instant().plus(Duration.ofHours(2))));
    assertThat(states(vote)).containsOnly(DeliveryState.QUEUED);
    assertThat(emergencyLater).isEmpty();
    assertThat(states(emergency)).contains(DeliveryState.DELIVERED);
  }

  @Test
  void whoeverHasTheirContactDataDeletedIsNotTold() {
    Actor wang = reachable("王芳");
    UUID notice = published(NoticeCategory.EMERGENCY, Audience.person(wang.username()));
    address.address(ticket(notice));

    here.here(
        () -> {
          channels.forget(wang);
          return null;
        });
    deliver.attempt(ticket(mail(notice, wang)));

    assertThat(states(notice)).containsOnly(DeliveryState.DROPPED);
    assertThat(Outside.mails()).noneMatch(mail -> mail.id().equals(mail(notice, wang).toString()));
    assertThat(here.here(() -> channels.show(wang)).contact()).isEqualTo(Contact.NONE);
  }

  @Test
  void aDeviceThatGaveItsSubscriptionUpIsForgotten() {
    Actor wang = reachable("王芳");
    reachAt(wang, Contact.NONE);
    subscribe(wang, new Device());
    Outside.answering((exchange, post) -> exchange.sendResponseHeaders(410, -1));

    UUID notice = published(NoticeCategory.EMERGENCY, Audience.person(wang.username()));
    worker.start();
    awaitDone(notice);

    assertThat(states(notice)).containsExactly(DeliveryState.DROPPED);
    assertThat(here.here(() -> channels.show(wang)).devices()).isZero();
    assertThat(list()).isEmpty();
  }

  @Test
  void whatANodeWasWorkingOnWhenItDiedIsTakenOver() {
    Actor wang = reachable("王芳");
    UUID notice = published(NoticeCategory.EMERGENCY, Audience.person(wang.username()));
    address.address(ticket(notice));
    jdbc.update("delete from scheduled_tasks where task_name = 'address-message' and task_instance like ?", here.id() + "/%");
    jdbc.update(
        "update scheduled_tasks set picked = true, picked_by = 'dead', last_heartbeat = ?, version = version + 1 where task_instance like ?",
        LocalDateTime.of(2026, 1, 1, 0, 0),
        here.id() + "/%");

    worker.start();
    awaitDone(notice);

    assertThat(states(notice)).containsOnly(DeliveryState.DELIVERED);
    assertThat(tasks()).isEmpty();
  }

  @Test
  void contactDataIsNowhereInTheTables() {
    Actor wang = reachable("王芳");
    reachAt(wang, new Contact("very.secret@example.com", "13912345678", "wx_secret"));
    UUID notice = published(NoticeCategory.EMERGENCY, Audience.person(wang.username()));
    address.address(ticket(notice));
    deliver.attempt(ticket(mail(notice, wang)));

    for (String table : List.of("channel_profile", "delivery", "outgoing_message", "scheduled_tasks")) {
      assertThat(jdbc.queryForList("select * from " + table).toString()).as(table).doesNotContain("secret@", "13912345678", "wx_secret");
    }
  }

  @Test
  void oldRowsAreCleanedAndWhatIsUnderWayStays() {
    Actor wang = reachable("王芳");
    UUID old = published(NoticeCategory.EMERGENCY, Audience.person(wang.username()));
    UUID fresh = published(NoticeCategory.EMERGENCY, Audience.person(wang.username()));
    UUID waiting = published(NoticeCategory.EMERGENCY, Audience.person(wang.username()));
    UUID givenUp = SampleDeliveries.givenUp(beans, here.id(), wang.username());
    List.of(old, fresh, waiting).forEach(notice -> address.address(ticket(notice)));
    List.of(old, fresh).forEach(notice -> deliver.attempt(ticket(mail(notice, wang))));
    LocalDateTime longAgo = LocalDateTime.ofInstant(clock.instant().minus(Duration.ofDays(31)), ZoneOffset.UTC);
    jdbc.update("update delivery set finished_at = ? where outgoing_id = ?", longAgo, old.toString());
    jdbc.update("update delivery set finished_at = ? where id = ?", longAgo, givenUp.toString());
    jdbc.update("update outgoing_message set created_at = ? where id in (?, ?)", longAgo, old.toString(), waiting.toString());

    assertThat(clean.clean()).isGreaterThanOrEqualTo(2);

    assertThat(deliveries(old)).isEmpty();
    assertThat(jdbc.queryForList("select id from outgoing_message where community_id = ?", String.class, here.id())).doesNotContain(old.toString());
    assertThat(deliveries(fresh)).isNotEmpty();
    assertThat(deliveries(waiting)).isNotEmpty();
    assertThat(list()).hasSize(1);
  }

  @Test
  void whoeverANoticeIsKeptFromIsNotTold() {
    Actor wang = reachable("王芳");
    Actor about = reachable("当事人");

    UUID notice = here.in(() -> publish.publish(draft(NoticeCategory.COMPLAINT, Audience.owners()).exceptFor(Set.of(about.username()))));
    address.address(ticket(notice));

    assertThat(deliveries(notice)).containsOnlyKeys(mail(notice, wang));
  }

  @Test
  void aComplaintLeadsToTheBoardAndARepairToItsCase() {
    UUID about = UUID.randomUUID();

    UUID complaint = here.in(() -> publish.publish(draft(NoticeCategory.COMPLAINT, Audience.community()).published().aboutCase(about)));
    UUID repair = here.in(() -> publish.publish(draft(NoticeCategory.REPAIR, Audience.community()).published().aboutCase(about)));

    assertThat(link(complaint)).isEqualTo("/notices/" + complaint);
    assertThat(link(repair)).isEqualTo("/cases/" + about);
  }

  private String link(UUID message) {
    return jdbc.queryForObject("select link from outgoing_message where id = ?", String.class, message.toString());
  }

  private List<Job> readyJobs() {
    return jobs.createJobQuery().tenantIdIn(GARDEN).messages().withRetriesLeft().list();
  }

  private List<String> messagesAbout(String task) {
    return jdbc.queryForList("select id from outgoing_message where subject_id = ?", String.class, task);
  }

  private Actor reachable(String name) {
    Actor actor = here.login(here.owner(name));
    reachAt(actor, new Contact(actor.username() + "@example.com", null, null));
    return actor;
  }

  private Actor staff(String name, Role role) {
    Actor actor = here.login(here.owner(name), role);
    reachAt(actor, new Contact(actor.username() + "@example.com", null, null));
    return actor;
  }

  private void reachAt(Actor actor, Contact contact) {
    here.here(() -> change(actor, contact));
    awake(actor);
  }

  private Void change(Actor actor, Contact contact) {
    channels.change(actor, new MyChannels.Change(contact, Map.of(), null));
    return null;
  }

  /** Tests run at night, too. */
  private void awake(Actor actor) {
    quiet(actor, new QuietHours(LocalTime.NOON, LocalTime.NOON));
  }

  private void quiet(Actor actor, QuietHours hours) {
    here.here(
        () -> {
          channels.change(actor, new MyChannels.Change(null, Map.of(), hours));
          return null;
        });
  }

  private void choose(Actor actor, MessageKind kind, Set<Channel> wanted) {
    here.here(
        () -> {
          channels.change(actor, new MyChannels.Change(null, Map.of(kind, wanted), null));
          return null;
        });
  }

  private void subscribe(Actor actor, Device device) {
    here.here(
        () -> {
          subscriptions.add(actor, device.endpoint(), device.p256dh(), device.auth());
          return null;
        });
  }

  private UUID published(NoticeCategory category, Audience audience) {
    return here.in(() -> publish.publish(draft(category, audience)));
  }

  private static NoticeDraft draft(NoticeCategory category, Audience audience) {
    return NoticeDraft.of(category, audience, new Text("电梯困人", "People in the lift"), new Text("请勿使用3号楼电梯。", "Do not use the lift."));
  }

  private Set<String> told(Audience audience) {
    UUID notice = published(NoticeCategory.REPAIR, audience);
    address.address(ticket(notice));
    return Set.copyOf(jdbc.queryForList("select username from delivery where outgoing_id = ?", String.class, notice.toString()));
  }

  private List<Channel> channels(UUID notice, Actor actor) {
    return jdbc
        .queryForList("select channel from delivery where outgoing_id = ? and username = ?", String.class, notice.toString(), actor.username())
        .stream()
        .map(Channel::valueOf)
        .toList();
  }

  private Map<UUID, DeliveryState> deliveries(UUID notice) {
    return jdbc.queryForList("select id, state from delivery where outgoing_id = ?", notice.toString()).stream()
        .collect(
            Collectors.toMap(
                row -> UUID.fromString(row.get("id").toString()), row -> DeliveryState.valueOf(row.get("state").toString())));
  }

  private List<DeliveryState> states(UUID notice) {
    return List.copyOf(deliveries(notice).values());
  }

  private void awaitDone(UUID notice) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !deliveries(notice).isEmpty() && !states(notice).contains(DeliveryState.QUEUED) && tasks().isEmpty());
  }

  private List<String> tasks() {
    return jdbc.queryForList("select concat(task_name, ' ', task_instance) from scheduled_tasks where task_instance like ?", String.class, here.id() + "/%");
  }

  private int count(String table) {
    return jdbc.queryForObject("select count(*) from " + table + " where community_id = ?", Integer.class, here.id());
  }

  private List<UndeliveredMessages.Item> list() {
    return here.here(() -> undelivered.list(admin, DeliveryState.GIVEN_UP, 50));
  }

  private void retry(Actor actor, UUID id) {
    here.here(
        () -> {
          undelivered.tryAgain(actor, id);
          return null;
        });
  }

  private Ticket ticket(UUID id) {
    return new Ticket(here.id(), id, 0);
  }

  private static UUID mail(UUID notice, Actor actor) {
    return MessageId.of(notice, actor.username(), Channel.EMAIL, null);
  }

  private static UUID sms(UUID notice, Actor actor) {
    return MessageId.of(notice, actor.username(), Channel.SMS, null);
  }
}
