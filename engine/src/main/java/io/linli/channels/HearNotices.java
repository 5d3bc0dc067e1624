package io.linli.channels;

import io.linli.notices.FindNotice;
import io.linli.notices.Notice;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticePublished;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every notice goes into the outbox in the transaction that publishes it, unless there is no channel that it could go out on. The board is
 * for all to look at; told are those whom the notice is addressed to.
 */
@Component
class HearNotices {

  private final FindNotice notices;
  private final Carriers carriers;
  private final Outbox outbox;
  private final Clock clock;

  HearNotices(FindNotice notices, Carriers carriers, Outbox outbox, Clock clock) {
    this.notices = notices;
    this.carriers = carriers;
    this.outbox = outbox;
    this.clock = clock;
  }

  @EventListener
  void published(NoticePublished published) {
    if (!carriers.available().isEmpty()) {
      notices.find(published.noticeId()).map(this::message).ifPresent(outbox::put);
    }
  }

  private OutgoingMessage message(Notice notice) {
    return new OutgoingMessage(
        notice.id(),
        MessageKind.of(notice.category()),
        notice.id().toString(),
        notice.audience(),
        notice.title(),
        notice.body(),
        link(notice),
        clock.instant());
  }

  private static String link(Notice notice) {
    if (notice.voteId() != null) {
      return "/votes/" + notice.voteId();
    }
    if (notice.caseId() != null && mayBeOpened(notice)) {
      return "/cases/" + notice.caseId();
    }
    return notice.onBoard() ? "/notices/" + notice.id() : "/inbox";
  }

  /** Neighbours read a complaint on the board; the case behind it is not theirs. */
  private static boolean mayBeOpened(Notice notice) {
    return notice.category() != NoticeCategory.COMPLAINT || !notice.onBoard();
  }
}
