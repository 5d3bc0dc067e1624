package io.linli.channels;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import io.linli.testing.Neighbourhood;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;

/**
 * Mail server and gateway are killed and started again while hundreds of messages go out, the gateway hangs up on some after it has taken
 * them, and the worker is restarted. By the receivers' own logs every message has arrived or is on the administrator's list, and
 * every repeat has a reason. The figures are in {@code target/outbox-under-fire-*.txt}.
 */
@LinliTest
@ContextConfiguration(initializers = Outside.class)
class OutboxUnderFireTest {

  private static final int PEOPLE = 60;
  private static final int NOTICES = 5;
  private static final String UNKNOWN = "13800000007";

  @Autowired BeanFactory beans;
  @Autowired PublishNotice publish;
  @Autowired MyChannels channels;
  @Autowired UndeliveredMessages undelivered;
  @Autowired OutboxWorker worker;
  @Autowired JdbcTemplate jdbc;

  private final AtomicInteger requests = new AtomicInteger();
  private final Set<String> hungUpOn = ConcurrentHashMap.newKeySet();
  private Neighbourhood here;

  @AfterEach
  void calm() {
    worker.stop();
    Outside.answeringAsUsual();
    Outside.start();
  }

  @Test
  void everyMessageArrivesOrIsOnTheList() throws IOException {
    here = new Neighbourhood(beans);
    Actor admin = here.staff(Role.ADMINISTRATOR);
    moveIn();
    Outside.answering(this::answerBadly);
    worker.start();

    for (int number = 0; number < NOTICES; number++) {
      publish(number);
      breakSomething(number);
    }
    Awaitility.await().atMost(Duration.ofMinutes(4)).pollInterval(Duration.ofMillis(200)).until(this::nothingIsUnderWay);

    Map<String, DeliveryState> states = states();
    Map<String, Long> received = received(states.keySet());
    Set<String> listed =
        here.here(() -> undelivered.list(admin, DeliveryState.GIVEN_UP, Integer.MAX_VALUE)).stream()
            .map(item -> item.delivery().id().toString())
            .collect(Collectors.toSet());
    report(states, received, listed);
    assertThat(states).hasSize(PEOPLE * NOTICES * 2);
    assertThat(states.keySet()).allMatch(id -> received.containsKey(id) || listed.contains(id));
    assertThat(states.values()).doesNotContain(DeliveryState.QUEUED, DeliveryState.DROPPED);
    assertThat(listed).as("the number that the gateway refuses, in every notice").hasSizeGreaterThanOrEqualTo(NOTICES);
    assertThat(states.entrySet().stream().filter(each -> each.getValue() == DeliveryState.DELIVERED).map(Map.Entry::getKey))
        .as("what is said to be delivered has been received")
        .allMatch(received::containsKey);
    assertThat(repeats(received)).as("each repeat is one more attempt than was needed, and no more").allSatisfy(
        (id, times) -> assertThat(times).isLessThanOrEqualTo(attempts(id)));
  }

  /** The gateway knows one number not, hangs up on one request in ten after taking it, and is overloaded for one in ten. */
  private void answerBadly(HttpExchange exchange, Outside.Post post) throws IOException {
    int number = requests.incrementAndGet();
    if (new String(post.body(), StandardCharsets.UTF_8).contains(UNKNOWN)) {
      exchange.sendResponseHeaders(422, -1);
    } else if (number % 10 == 3) {
      Outside.take(post);
      hungUpOn.add(post.id());
      exchange.close();
    } else if (number % 10 == 7) {
      exchange.sendResponseHeaders(503, -1);
    } else {
      Outside.accept(exchange, post);
    }
  }

  private void breakSomething(int number) {
    Duration outage = Duration.ofMillis(700);
    pass(Duration.ofMillis(300));
    switch (number) {
      case 0 -> {
        Outside.killMail();
        pass(outage);
        Outside.startMail();
      }
      case 1 -> {
        Outside.killWeb();
        pass(outage);
        Outside.startWeb();
      }
      case 2 -> {
        Outside.killMail();
        Outside.killWeb();
        pass(outage.multipliedBy(3));
        Outside.start();
      }
      case 3 -> {
        worker.stop();
        worker.start();
      }
      default -> {
        Outside.killWeb();
        worker.stop();
        Outside.startWeb();
        worker.start();
      }
    }
  }

  private static void pass(Duration time) {
    Awaitility.await().pollDelay(time).atMost(time.plusSeconds(10)).until(() -> true);
  }

  private void moveIn() {
    for (int number = 0; number < PEOPLE; number++) {
      Actor actor = here.login(here.owner("业主" + number));
      String phone = "138" + String.format("%08d", number);
      Contact contact = new Contact(actor.username() + "@example.com", phone, null);
      // Awake at all hours: the build runs at night, too.
      QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON);
      CurrentCommunity.run(
          here.id(),
          () ->
              channels.change(
                  actor, new MyChannels.Change(contact, Map.of(MessageKind.REPAIR, Set.of(Channel.EMAIL, Channel.SMS)), none)));
    }
  }

  private void publish(int number) {
    Text words = new Text("第" + number + "号通知", "Notice " + number);
    here.in(() -> publish.publish(NoticeDraft.of(NoticeCategory.REPAIR, Audience.owners(), words, words)));
  }

  private boolean nothingIsUnderWay() {
    Integer tasks = jdbc.queryForObject("select count(*) from scheduled_tasks where task_instance like ?", Integer.class, here.id() + "/%");
    Integer queued = jdbc.queryForObject("select count(*) from delivery where community_id = ? and state = 'QUEUED'", Integer.class, here.id());
    return tasks != null && tasks == 0 && queued != null && queued == 0;
  }

  private Map<String, DeliveryState> states() {
    return jdbc.queryForList("select id, state from delivery where community_id = ?", here.id()).stream()
        .collect(Collectors.toMap(row -> row.get("id").toString(), row -> DeliveryState.valueOf(row.get("state").toString())));
  }

  private static Map<String, Long> received(Set<String> ids) {
    return Stream.concat(Outside.mails().stream().map(Outside.Mail::id), Outside.posts().stream().map(Outside.Post::id))
        .filter(ids::contains)
        .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
  }

  private static Map<String, Long> repeats(Map<String, Long> received) {
    return received.entrySet().stream().filter(each -> each.getValue() > 1).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Attempts whose outcome was written; one more may have been cut off by a restart of the worker. */
  private long attempts(String id) {
    Integer attempts = jdbc.queryForObject("select attempts from delivery where id = ?", Integer.class, id);
    return attempts == null ? 0 : attempts + 1L;
  }

  private void report(Map<String, DeliveryState> states, Map<String, Long> received, Set<String> listed) throws IOException {
    Map<String, Long> repeats = repeats(received);
    long hungUp = repeats.keySet().stream().filter(hungUpOn::contains).count();
    long again = repeats.values().stream().mapToLong(times -> times - 1).sum();
    List<String> lines = new ArrayList<>();
    lines.add("messages                                    " + states.size());
    lines.add("received, by the receivers' logs            " + received.size());
    lines.add("on the administrator's list                 " + listed.size());
    lines.add("  of these received all the same            " + listed.stream().filter(received::containsKey).count());
    lines.add("neither received nor on the list            " + states.keySet().stream().filter(id -> !received.containsKey(id) && !listed.contains(id)).count());
    lines.add("received more than once                     " + repeats.size() + " (" + again + " repeats)");
    lines.add("  because the gateway hung up after taking  " + hungUp);
    lines.add("  because a server or the worker was stopped between taking and noting  " + (repeats.size() - hungUp));
    Path file = Path.of("target", "outbox-under-fire-" + getClass().getSimpleName() + ".txt");
    Files.write(file, lines);
  }
}
