package io.linli.channels;

import io.linli.notices.Audience;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Deliveries as they lie in the table. */
public final class SampleDeliveries {

  private static final Instant THEN = Instant.parse("2026-03-01T08:00:00Z");

  private SampleDeliveries() {}

  /** An e-mail that was given up. */
  public static UUID givenUp(BeanFactory beans, String community, String username) {
    return CurrentCommunity.call(community, () -> beans.getBean(TransactionTemplate.class).execute(status -> write(beans, username)));
  }

  private static UUID write(BeanFactory beans, String username) {
    Text words = new Text("停水通知", "No water tonight");
    OutgoingMessage message =
        new OutgoingMessage(UUID.randomUUID(), MessageKind.REPAIR, "-", Audience.person(username), words, words, "/inbox", THEN);
    message.finish();
    beans.getBean(OutgoingMessages.class).save(message);
    Delivery delivery = new Delivery(message.id(), username, Channel.EMAIL, null, THEN);
    delivery.failed("SMTP 550");
    delivery.giveUp(THEN);
    return beans.getBean(Deliveries.class).save(delivery).id();
  }
}
