package io.linli.complaint;

import io.linli.masking.Hidden;
import io.linli.masking.MaskText;
import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hangs a complaint on the board. Whoever has edited the text: what is published has been through the masking rules. */
@Service
public class PublishComplaint {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_BODY = 3900;

  private final Complaints complaints;
  private final MaskText masking;
  private final PublishNotice publish;
  private final Clock clock;

  PublishComplaint(Complaints complaints, MaskText masking, PublishNotice publish, Clock clock) {
    this.complaints = complaints;
    this.masking = masking;
    this.publish = publish;
    this.clock = clock;
  }

  /**
   * @param text the title in its first line
   * @param keptFrom user names of those it is about, who get no message of it
   * @return what everybody reads, the title in its first line
   */
  @Transactional
  public String publish(
      UUID caseId, String number, String text, Hidden hidden, Set<String> keptFrom, Responsibility responsibility) {
    Complaint complaint = complaints.lock(caseId);
    String masked = masking.mask(caseId, text, hidden).text();
    int firstLine = masked.indexOf('\n');
    String title = cut(firstLine < 0 ? masked : masked.substring(0, firstLine), LONGEST_TITLE);
    String body = cut(firstLine < 0 ? masked : masked.substring(firstLine + 1).strip(), LONGEST_BODY);
    UUID notice = publish.publish(draft(complaint, number, title, body).exceptFor(keptFrom));
    complaint.publish(
        notice, title, body, responsibility.department(), responsibility.acknowledgeBy(), responsibility.replyBy(), clock.instant());
    return title + "\n" + body;
  }

  private static NoticeDraft draft(Complaint complaint, String number, String title, String body) {
    Text kind = complaint.kind().text();
    return NoticeDraft.of(
            NoticeCategory.COMPLAINT,
            Audience.community(),
            new Text(kind.zh() + " " + number + "：" + title, kind.en() + " " + number + ": " + title),
            new Text(body, body))
        .published()
        .aboutCase(complaint.id());
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  /**
   * Who answers by when.
   *
   * @param department as the rules name it
   */
  public record Responsibility(String department, Instant acknowledgeBy, Instant replyBy) {}
}
