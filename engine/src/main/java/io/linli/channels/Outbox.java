package io.linli.channels;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is on its way to people. Rows and tasks are written in the caller's transaction: what it tells of and the telling are there
 * together, or not at all.
 */
@Component
class Outbox {

  static final TaskDescriptor<Void> ADDRESS = TaskDescriptor.of("address-message");
  static final TaskDescriptor<Void> DELIVER = TaskDescriptor.of("deliver-message");

  private final OutgoingMessages messages;
  private final Deliveries deliveries;
  private final SchedulerClient scheduler;
  private final Clock clock;

  Outbox(OutgoingMessages messages, Deliveries deliveries, SchedulerClient scheduler, Clock clock) {
    this.messages = messages;
    this.deliveries = deliveries;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** One row, however many it is for; who they are is found out later. */
  @Transactional(propagation = Propagation.MANDATORY)
  void put(OutgoingMessage message) {
    messages.save(message);
    schedule(ADDRESS, new Ticket(CurrentCommunity.require(), message.id(), 0), message.urgent());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void put(Delivery delivery, boolean urgent) {
    Delivery saved = deliveries.save(delivery);
    schedule(DELIVER, new Ticket(CurrentCommunity.require(), saved.id(), saved.round()), urgent);
  }

  /** A delivery that is in the table already. */
  @Transactional(propagation = Propagation.MANDATORY)
  void putBack(Delivery delivery, boolean urgent) {
    schedule(DELIVER, Ticket.of(delivery), urgent);
  }

  private void schedule(TaskDescriptor<Void> task, Ticket ticket, boolean urgent) {
    int priority = urgent ? Priority.HIGH : Priority.MEDIUM;
    scheduler.scheduleIfNotExists(task.instance(ticket.toString()).priority(priority).build(), clock.instant());
  }
}
