package io.linli.channels;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.linli.channels.ChannelsConfiguration.OutboxDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works on the outbox with db-scheduler: a task is locked in the database while a node works on it, and taken over by another when the
 * node gives no sign of life. Works only while the whole application does, and only where a channel is configured.
 */
@Component
class OutboxWorker {

  private static final Duration STOP = Duration.ofSeconds(20);
  private static final Duration CLEANING = Duration.ofHours(1);

  private final AddressMessage address;
  private final DeliverMessage deliver;
  private final CleanOutbox clean;
  private final Carriers carriers;
  private final OutboxDatabase database;
  private final ChannelsProperties properties;
  private final Backoff backoff;
  private final Clock clock;
  private @Nullable Scheduler scheduler;

  OutboxWorker(
      AddressMessage address,
      DeliverMessage deliver,
      CleanOutbox clean,
      Carriers carriers,
      OutboxDatabase database,
      ChannelsProperties properties,
      Backoff backoff,
      Clock clock) {
    this.address = address;
    this.deliver = deliver;
    this.clean = clean;
    this.carriers = carriers;
    this.database = database;
    this.properties = properties;
    this.backoff = backoff;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (properties.enabled() && !carriers.available().isEmpty()) {
      start();
    }
  }

  synchronized void start() {
    if (scheduler == null) {
      scheduler = build();
      scheduler.start();
    }
  }

  /** Before any bean is destroyed: what is under way may finish, nothing new begins. */
  @EventListener(ContextClosedEvent.class)
  synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  private Scheduler build() {
    return Scheduler.create(database.source(), List.<Task<?>>of(addressing(), delivering()))
        .startTasks(cleaning())
        .jdbcCustomization(database.dialect())
        .enablePriority()
        .threads(properties.threads())
        .pollingInterval(properties.poll())
        .heartbeatInterval(properties.crash().heartbeat())
        .missedHeartbeatsLimit(properties.crash().missed())
        .shutdownMaxWait(STOP)
        .clock(clock::instant)
        .build();
  }

  private Task<Void> addressing() {
    return Tasks.custom(Outbox.ADDRESS)
        .onFailure(this::again)
        .execute(
            (instance, context) -> {
              address.address(Ticket.parse(instance.getId()));
              return new CompletionHandler.OnCompleteRemove<>();
            });
  }

  private Task<Void> delivering() {
    return Tasks.custom(Outbox.DELIVER)
        .onFailure(this::againOrGiveUp)
        .execute(
            (instance, context) -> {
              Optional<Instant> next = deliver.attempt(Ticket.parse(instance.getId()));
              return (complete, operations) ->
                  next.ifPresentOrElse(time -> operations.reschedule(complete, time), operations::remove);
            });
  }

  private RecurringTask<Void> cleaning() {
    return Tasks.recurring("clean-outbox", FixedDelay.of(CLEANING)).execute((instance, context) -> clean.clean());
  }

  /** A failure of our own, of the database most likely: it is kept until it works. */
  private void again(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    operations.reschedule(complete, clock.instant().plus(backoff.after(failures(complete), null)));
  }

  private void againOrGiveUp(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    if (failures(complete) < properties.retry().attempts()) {
      again(complete, operations);
    } else {
      deliver.giveUp(Ticket.parse(complete.getExecution().taskInstance.getId()));
      operations.remove();
    }
  }

  private static int failures(ExecutionComplete complete) {
    return complete.getExecution().consecutiveFailures + 1;
  }
}
