package io.linli.vote;

import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Text;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds everybody who has not voted: one notice whose audience is found out when somebody opens their inbox, so it is gone from
 * there as soon as they have voted.
 */
@Service
public class RemindVoters {

  private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("M月d日 HH:mm");
  private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Votes votes;
  private final PublishNotice publish;
  private final ZoneId zone;

  RemindVoters(Votes votes, PublishNotice publish, ZoneId zone) {
    this.votes = votes;
    this.publish = publish;
    this.zone = zone;
  }

  /** @throws VoteNotFound when there is no such vote in the community */
  @Transactional
  public void remind(VoteId id) {
    Vote vote = votes.get(id);
    Audience pending = Audience.votePending(id.toString());
    NoticeDraft reminder = NoticeDraft.of(NoticeCategory.VOTE, pending, title(vote), body(vote)).aboutVote(id.value());
    UUID caseId = vote.motion().caseId();
    publish.publish(caseId == null ? reminder : reminder.aboutCase(caseId));
  }

  private static Text title(Vote vote) {
    String motion = vote.motion().title();
    return new Text("请投票：" + motion, "Please vote: " + motion);
  }

  private Text body(Vote vote) {
    ZonedDateTime end = vote.closesAt().atZone(zone);
    return new Text(
        "您还没有投票。投票截止时间：" + ZH.format(end) + "。届满仍未表决的，计为弃权并列入统计。",
        "You have not voted yet. Voting ends at "
            + EN.format(end)
            + ". Who has not voted by then is counted as abstained in the statistics.");
  }
}
