package io.linli.notices.web;

import io.linli.documents.Attachment;
import io.linli.identity.CurrentActor;
import io.linli.notices.Board;
import io.linli.notices.BoardThreads;
import io.linli.notices.Inbox;
import io.linli.notices.Notice;
import io.linli.notices.NoticeCategory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The notice board and the inbox of whoever is logged in. */
@RestController
class NoticeController {

  private static final int MOST = 200;

  private final Board board;
  private final Inbox inbox;

  NoticeController(Board board, Inbox inbox) {
    this.board = board;
    this.inbox = inbox;
  }

  @GetMapping("/api/notices")
  List<NoticeView> board(
      @RequestParam @Nullable NoticeCategory category, @RequestParam(defaultValue = "50") int limit) {
    return board.latest(CurrentActor.require(), category, within(limit)).stream().map(NoticeView::of).toList();
  }

  @GetMapping("/api/notices/{id}")
  NoticeView notice(@PathVariable UUID id) {
    return NoticeView.of(board.read(CurrentActor.require(), id));
  }

  /**
   * The board with its conversations, attachments and read counts.
   *
   * @param before publication of the last item that was shown, for the next page
   */
  @GetMapping("/api/board")
  List<PostedView> page(
      @RequestParam @Nullable NoticeCategory category,
      @RequestParam @Nullable Instant before,
      @RequestParam(defaultValue = "50") int limit) {
    return board.page(CurrentActor.require(), category, before, within(limit)).stream().map(PostedView::of).toList();
  }

  @GetMapping("/api/inbox")
  InboxView inbox(@RequestParam(defaultValue = "50") int limit) {
    var actor = CurrentActor.require();
    var items = inbox.latest(actor, within(limit)).stream().map(InboxItem::of).toList();
    return new InboxView(inbox.unread(actor), items);
  }

  @PostMapping("/api/inbox/{id}/read")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void markRead(@PathVariable UUID id) {
    inbox.markRead(CurrentActor.require(), id);
  }

  @PostMapping("/api/inbox/read-all")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void markAllRead() {
    inbox.markAllRead(CurrentActor.require());
  }

  private static int within(int limit) {
    return Math.max(1, Math.min(limit, MOST));
  }

  record NoticeView(
      UUID id,
      NoticeCategory category,
      String title,
      String titleEn,
      String body,
      String bodyEn,
      Instant publishedAt,
      @Nullable UUID caseId,
      @Nullable UUID voteId,
      boolean pinned) {

    static NoticeView of(Notice notice) {
      return new NoticeView(
          notice.id(),
          notice.category(),
          notice.title().zh(),
          notice.title().en(),
          notice.body().zh(),
          notice.body().en(),
          notice.publishedAt(),
          notice.caseId(),
          notice.voteId(),
          notice.pinned());
    }
  }

  record PostedView(
      UUID id,
      NoticeCategory category,
      String title,
      String titleEn,
      String body,
      String bodyEn,
      Instant publishedAt,
      boolean pinned,
      @Nullable Instant expiresAt,
      @Nullable UUID caseId,
      @Nullable UUID voteId,
      long reads,
      List<Attachment> attachments,
      BoardThreads.@Nullable Thread thread) {

    static PostedView of(Board.Posted posted) {
      Notice notice = posted.notice();
      return new PostedView(
          notice.id(),
          notice.category(),
          notice.title().zh(),
          notice.title().en(),
          notice.body().zh(),
          notice.body().en(),
          notice.publishedAt(),
          notice.pinned(),
          notice.expiresAt(),
          notice.caseId(),
          notice.voteId(),
          posted.reads(),
          posted.attachments().stream().map(Attachment::of).toList(),
          posted.thread());
    }
  }

  /** @param unread how many in all, not only of the items shown */
  record InboxView(int unread, List<InboxItem> items) {}

  record InboxItem(
      UUID id,
      NoticeCategory category,
      String title,
      String titleEn,
      String body,
      String bodyEn,
      Instant publishedAt,
      @Nullable UUID caseId,
      @Nullable UUID voteId,
      boolean read) {

    static InboxItem of(Inbox.Item item) {
      Notice notice = item.notice();
      return new InboxItem(
          notice.id(),
          notice.category(),
          notice.title().zh(),
          notice.title().en(),
          notice.body().zh(),
          notice.body().en(),
          notice.publishedAt(),
          notice.caseId(),
          notice.voteId(),
          item.read());
    }
  }
}
