package io.linli.notices;

import io.linli.tenancy.CurrentCommunity;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a notice off the board, in the caller's transaction. Inboxes keep it: it was said. */
@Service
public class TakeDownNotice {

  private final Notices notices;
  private final ApplicationEventPublisher events;

  TakeDownNotice(Notices notices, ApplicationEventPublisher events) {
    this.notices = notices;
    this.events = events;
  }

  /** A notice that hangs no more stays as it is. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeDown(UUID id) {
    notices
        .findById(id)
        .ifPresent(
            notice -> {
              notice.takeDown();
              events.publishEvent(new NoticeChanged(id, CurrentCommunity.require(), notice.audience()));
            });
  }
}
