package io.linli.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.communities.Unit;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Board.Posted;
import io.linli.problems.NotFound;
import io.linli.problems.Text;
import io.linli.testing.LinliTest;
import io.linli.testing.Neighbourhood;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class BoardTest {

  private static final int HOME = 900_000;

  @Autowired private BeanFactory beans;
  @Autowired private Board board;
  @Autowired private Inbox inbox;
  @Autowired private PublishNotice publish;
  @Autowired private TakeDownNotice takeDown;
  @Autowired private Clock clock;

  private Neighbourhood here;
  private Unit home;
  private Actor resident;
  private Actor neighbour;
  private Actor manager;

  @BeforeEach
  void twoNeighbours() {
    here = new Neighbourhood(beans);
    var person = here.owner("张三");
    home = here.unit(HOME, person);
    resident = here.login(person);
    neighbour = here.login(here.owner("李四"));
    manager = here.staff(Role.MANAGER);
  }

  @Test
  void pinnedNoticesHangBeforeNewerOnes() {
    UUID pinned = publish(forAll().pinnedIf(true));
    UUID newer = publish(forAll());

    assertThat(ids(resident)).containsExactly(pinned, newer);
  }

  @Test
  void theNextPageBeginsWhereTheLastOneEnded() {
    UUID older = publish(forAll());
    UUID newer = publish(forAll());
    publish(forAll().pinnedIf(true));
    List<Posted> first = page(resident, null, 2);
    assertThat(first.get(1).notice().id()).isEqualTo(newer);

    List<Posted> next = page(resident, first.get(1).notice().publishedAt(), 2);

    assertThat(next).extracting(posted -> posted.notice().id()).containsExactly(older);
  }

  @Test
  void aNoticeThatHasExpiredHangsNoMore() {
    UUID over = publish(forAll().until(clock.instant().minus(Duration.ofSeconds(1))));
    UUID hanging = publish(forAll().until(clock.instant().plus(Duration.ofDays(1))));

    assertThat(ids(resident)).containsExactly(hanging);
    assertThatThrownBy(() -> here.here(() -> board.read(resident, over))).isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsTakenDownStaysInTheInbox() {
    UUID id = publish(forAll().pinnedIf(true));

    here.in(
        () -> {
          takeDown.takeDown(id);
          return id;
        });

    assertThat(ids(resident)).isEmpty();
    assertThat(inbox(resident)).containsExactly(id);
  }

  @Test
  void aNoticeForAPlaceIsForThoseWhoLiveThereAndThoseWhoLookAfterIt() {
    UUID building = publish(to(Audience.building(home.buildingId())));
    UUID entrance = publish(to(Audience.entrance(home.buildingId(), home.entrance())));
    UUID unit = publish(to(Audience.unit(home.id())));

    assertThat(ids(resident)).containsExactlyInAnyOrder(building, entrance, unit);
    assertThat(inbox(resident)).containsExactlyInAnyOrder(building, entrance, unit);
    assertThat(ids(neighbour)).isEmpty();
    assertThat(inbox(neighbour)).isEmpty();
    assertThat(ids(manager)).containsExactlyInAnyOrder(building, entrance, unit);
    assertThatThrownBy(() -> here.here(() -> board.read(neighbour, unit))).isInstanceOf(NotFound.class);
  }

  @Test
  void theOneWhomItIsAboutIsNotTold() {
    Actor other = here.login(here.owner("王五"), Role.MANAGER);

    UUID id = publish(NoticeDraft.of(NoticeCategory.COMPLAINT, Audience.role("manager"), text(), text()).exceptFor(Set.of(manager.username())));

    assertThat(inbox(other)).containsExactly(id);
    assertThat(inbox(manager)).isEmpty();
    assertThatThrownBy(() -> here.here(() -> { inbox.markRead(manager, id); return id; })).isInstanceOf(NotFound.class);
  }

  @Test
  void countsItsReadersOnce() {
    UUID id = publish(forAll());

    for (Actor reader : List.of(resident, neighbour, resident)) {
      here.here(
          () -> {
            inbox.markRead(reader, id);
            return id;
          });
    }

    assertThat(page(resident, null, 10)).singleElement().extracting(Posted::reads).isEqualTo(2L);
  }

  private static Text text() {
    return new Text("停水", "No water");
  }

  private static NoticeDraft to(Audience audience) {
    return NoticeDraft.of(NoticeCategory.ANNOUNCEMENT, audience, text(), text()).published();
  }

  private static NoticeDraft forAll() {
    return to(Audience.community());
  }

  private UUID publish(NoticeDraft draft) {
    return here.in(() -> publish.publish(draft));
  }

  private List<Posted> page(Actor reader, Instant before, int limit) {
    return here.here(() -> board.page(reader, null, before, limit));
  }

  private List<UUID> ids(Actor reader) {
    return page(reader, null, 50).stream().map(posted -> posted.notice().id()).toList();
  }

  private List<UUID> inbox(Actor reader) {
    return here.here(() -> inbox.latest(reader, 50)).stream().map(item -> item.notice().id()).toList();
  }
}
