package io.linli.complaint;

import io.linli.notices.Audience;
import io.linli.notices.NoticeChanged;
import io.linli.notices.TakeDownNotice;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ends of a complaint, and its way to the subdistrict office. */
@Service
public class EndComplaint {

  private final Complaints complaints;
  private final TakeDownNotice takeDown;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EndComplaint(Complaints complaints, TakeDownNotice takeDown, ApplicationEventPublisher events, Clock clock) {
    this.complaints = complaints;
    this.takeDown = takeDown;
    this.events = events;
    this.clock = clock;
  }

  /** It was never published and never will be. */
  @Transactional
  public void refuse(UUID caseId) {
    complaints.lock(caseId).refuse(clock.instant());
  }

  /** The file has been handed to the subdistrict office. */
  @Transactional
  public void handOver(UUID caseId, HandOver to) {
    Complaint complaint = complaints.lock(caseId);
    complaint.handOver(to);
    changed(complaint);
  }

  /** The conversation is over; one that was withdrawn leaves the board. */
  @Transactional
  public void close(UUID caseId, Outcome outcome) {
    Complaint complaint = complaints.lock(caseId);
    complaint.close(outcome, clock.instant());
    if (outcome == Outcome.WITHDRAWN && complaint.noticeId() != null) {
      takeDown.takeDown(complaint.noticeId());
    } else {
      changed(complaint);
    }
  }

  private void changed(Complaint complaint) {
    if (complaint.noticeId() != null) {
      events.publishEvent(new NoticeChanged(complaint.noticeId(), CurrentCommunity.require(), Audience.community()));
    }
  }
}
