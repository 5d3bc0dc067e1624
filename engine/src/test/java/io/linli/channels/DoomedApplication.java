package io.linli.channels;

import io.linli.LinliApplication;
import io.linli.identity.Actor;
import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.Neighbourhood;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application in a process of its own, with much to tell and not long to live. */
final class DoomedApplication {

  static final int PEOPLE = 50;
  static final int NOTICES = 4;

  private DoomedApplication() {}

  public static void main(String[] arguments) {
    ConfigurableApplicationContext context = new SpringApplicationBuilder(LinliApplication.class).profiles("test").run(arguments);
    Neighbourhood here = new Neighbourhood(context);
    here.in(
        () -> {
          for (int number = 0; number < PEOPLE; number++) {
            moveIn(context, here, number);
          }
          return null;
        });
    for (int number = 0; number < NOTICES; number++) {
      Text words = new Text("第" + number + "号通知", "Notice " + number);
      NoticeDraft draft = NoticeDraft.of(NoticeCategory.REPAIR, Audience.owners(), words, words);
      here.in(() -> context.getBean(PublishNotice.class).publish(draft));
    }
  }

  private static void moveIn(ConfigurableApplicationContext context, Neighbourhood here, int number) {
    Actor actor = here.login(here.owner("业主" + number));
    Contact contact = new Contact(actor.username() + "@example.com", "139" + String.format("%08d", number), null);
    QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON);
    Map<MessageKind, Set<Channel>> kinds = Map.of(MessageKind.REPAIR, Set.of(Channel.EMAIL, Channel.SMS));
    CurrentCommunity.run(
        here.id(), () -> context.getBean(MyChannels.class).change(actor, new MyChannels.Change(contact, kinds, none)));
  }
}
