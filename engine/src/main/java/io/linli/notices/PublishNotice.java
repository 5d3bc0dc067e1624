package io.linli.notices;

import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a notice in the caller's transaction: it is there exactly when what it tells of is. */
@Service
public class PublishNotice {

  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PublishNotice(Notices notices, ApplicationEventPublisher events, Clock clock) {
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public UUID publish(NoticeDraft draft) {
    Notice notice = notices.save(new Notice(UUID.randomUUID(), draft, clock.instant()));
    events.publishEvent(
        new NoticePublished(notice.id(), CurrentCommunity.require(), notice.audience(), notice.onBoard()));
    return notice.id();
  }
}
