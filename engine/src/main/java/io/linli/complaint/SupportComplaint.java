package io.linli.complaint;

import io.linli.communities.Parameters;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Audience;
import io.linli.notices.NoticeChanged;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 附议: neighbours support a complaint, one each. More of them than the community's threshold raise it, once. Everybody queues at the
 * complaint's row, so that the count that raises it is right.
 */
@Service
public class SupportComplaint {

  private static final String THRESHOLD = "complaint.supportThreshold";
  private static final int TRIES = 5;

  private final Complaints complaints;
  private final RunningComplaint process;
  private final Parameters parameters;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SupportComplaint(
      Complaints complaints,
      RunningComplaint process,
      Parameters parameters,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.complaints = complaints;
    this.process = process;
    this.parameters = parameters;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** @throws ComplaintRefused when there is no such complaint on the board, it is over, the person's own, or supported by them already */
  public void support(Actor actor, UUID caseId) {
    again(() -> add(actor, caseId), TRIES);
  }

  /** @throws ComplaintRefused when there is no such complaint on the board, it is over, or the person does not support it */
  public void withdraw(Actor actor, UUID caseId) {
    again(() -> remove(actor, caseId), TRIES);
  }

  /** The process may move at this very moment, and a database may end one of two transactions; who comes again gets through. */
  private void again(Runnable work, int triesLeft) {
    try {
      transaction.executeWithoutResult(status -> work.run());
    } catch (ConcurrencyFailureException overtaken) {
      if (triesLeft == 1) {
        throw overtaken;
      }
      again(work, triesLeft - 1);
    }
  }

  private void add(Actor actor, UUID caseId) {
    Complaint complaint = open(actor, caseId);
    if (complaint.isBy(actor.username())) {
      throw ComplaintRefused.ownComplaint();
    }
    if (!complaints.addSupport(caseId, actor.username(), clock.instant())) {
      throw ComplaintRefused.alreadySupported();
    }
    boolean enough = complaints.supports(caseId) > parameters.number(THRESHOLD).longValue();
    if (enough && complaint.raisedAt() == null && complaint.state().handled() && process.raise(caseId)) {
      complaint.raise(clock.instant());
    }
    changed(complaint);
  }

  private void remove(Actor actor, UUID caseId) {
    Complaint complaint = open(actor, caseId);
    if (!complaints.removeSupport(caseId, actor.username())) {
      throw ComplaintRefused.notSupported();
    }
    changed(complaint);
  }

  private Complaint open(Actor actor, UUID caseId) {
    Complaint complaint = complaints.lock(caseId);
    if (!complaint.published()) {
      throw ComplaintRefused.unknown();
    }
    if (!actor.isAnyOf(Role.OWNER, Role.OCCUPANT, Role.DEVELOPER)) {
      throw ComplaintRefused.notResident();
    }
    if (!complaint.state().open()) {
      throw ComplaintRefused.over();
    }
    return complaint;
  }

  private void changed(Complaint complaint) {
    if (complaint.noticeId() != null) {
      events.publishEvent(new NoticeChanged(complaint.noticeId(), CurrentCommunity.require(), Audience.community()));
    }
  }
}
