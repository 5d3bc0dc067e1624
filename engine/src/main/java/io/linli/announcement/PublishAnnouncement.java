package io.linli.announcement;

import io.linli.communities.Parameters;
import io.linli.documents.DocumentOwner;
import io.linli.documents.Documents;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hangs an approved announcement on the board, with what was handed in beside it. */
@Service
public class PublishAnnouncement {

  private static final String EXPIRY = "announcement.expiry";
  private static final int DAYS_OF_GRACE = 1;

  private final PublishNotice publish;
  private final Documents documents;
  private final Parameters parameters;
  private final ZoneId zone;

  PublishAnnouncement(PublishNotice publish, Documents documents, Parameters parameters, ZoneId zone) {
    this.publish = publish;
    this.documents = documents;
    this.parameters = parameters;
    this.zone = zone;
  }

  /** @param expiresAt when it leaves the board */
  public record Published(UUID noticeId, Instant expiresAt) {}

  @Transactional
  public Published publish(UUID caseId, Announcement announcement) {
    Instant end = end(announcement);
    UUID notice =
        publish.publish(
            NoticeDraft.of(NoticeCategory.ANNOUNCEMENT, announcement.audience(), announcement.title(), announcement.body())
                .published()
                .pinnedIf(announcement.pinned())
                .until(end));
    documents.share(new DocumentOwner("case", caseId.toString()), new DocumentOwner("notice", notice.toString()));
    return new Published(notice, end);
  }

  /** It hangs through its last day. */
  private Instant end(Announcement announcement) {
    return announcement.expiresOn() == null
        ? parameters.due(EXPIRY)
        : announcement.expiresOn().plusDays(DAYS_OF_GRACE).atStartOfDay(zone).toInstant();
  }
}
