package io.linli.complaint;

import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import io.linli.masking.Hidden;
import io.linli.masking.MaskText;
import io.linli.masking.MaskText.Masked;
import io.linli.notices.Audience;
import io.linli.notices.NoticeChanged;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds what one side says to the conversation: as it was said for those who handle the case, masked for everybody else. Words that the
 * rules find unfit are kept and not published.
 */
@Service
public class Speak {

  private final Complaints complaints;
  private final MaskText masking;
  private final AccountDirectory accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Speak(
      Complaints complaints,
      MaskText masking,
      AccountDirectory accounts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.complaints = complaints;
    this.masking = masking;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A department answers: the round is over until the author has judged it.
   *
   * @param speaker user name, null when it is not known
   * @return what everybody reads
   */
  @Transactional
  public String reply(UUID caseId, String words, @Nullable String speaker, Hidden hidden) {
    Complaint complaint = complaints.lock(caseId);
    String read = say(complaint, Side.COMPANY, words, speaker, hidden);
    complaint.reply(clock.instant());
    return read;
  }

  /** A department has read it, with or without a word to the author. */
  @Transactional
  public void acknowledge(UUID caseId, @Nullable String words, @Nullable String speaker, Hidden hidden) {
    Complaint complaint = complaints.lock(caseId);
    complaint.acknowledge(clock.instant());
    if (words != null && !words.isBlank()) {
      say(complaint, Side.COMPANY, words, speaker, hidden);
    } else {
      changed(complaint);
    }
  }

  /**
   * The author rejects what was said.
   *
   * @param nextReply when the department has to have answered again
   * @param roundsLeft whether it may answer again
   */
  @Transactional
  public void object(UUID caseId, String words, Hidden hidden, Instant nextReply, boolean roundsLeft) {
    Complaint complaint = complaints.lock(caseId);
    say(complaint, Side.AUTHOR, words, complaint.author(), hidden);
    complaint.reject(nextReply, roundsLeft);
  }

  /** The committee or the subdistrict office says its opinion. */
  @Transactional
  public String opine(UUID caseId, Side side, String words, @Nullable String speaker, Hidden hidden) {
    return say(complaints.lock(caseId), side, words, speaker, hidden);
  }

  private String say(Complaint complaint, Side side, String words, @Nullable String speaker, Hidden hidden) {
    Masked masked = masking.mask(complaint.id(), words, hidden);
    @Nullable String published = masked.review() ? null : masked.text();
    complaints.add(
        new ComplaintEntry(complaint.id(), clock.instant(), side, speaker, name(side, speaker), words, published));
    changed(complaint);
    return published == null ? MaskText.WITHHELD : published;
  }

  private void changed(Complaint complaint) {
    if (complaint.noticeId() != null) {
      events.publishEvent(new NoticeChanged(complaint.noticeId(), CurrentCommunity.require(), Audience.community()));
    }
  }

  /** Who enters what the office has answered does not speak for it. */
  private @Nullable String name(Side side, @Nullable String username) {
    return username == null || side == Side.SUBDISTRICT ? null : accounts.find(username).map(Actor::name).orElse(null);
  }
}
