package io.linli.live;

import io.linli.notices.Audience;
import io.linli.notices.NoticePublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells browsers of new notices. */
@Component
class LiveNotices {

  private final LiveEvents events;

  LiveNotices(LiveEvents events) {
    this.events = events;
  }

  @EventListener
  void published(NoticePublished notice) {
    Audience audience = notice.onBoard() ? Audience.community() : notice.audience();
    events.add("notice", notice.noticeId().toString(), audience);
  }
}
