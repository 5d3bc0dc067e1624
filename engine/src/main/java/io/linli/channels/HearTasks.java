package io.linli.channels;

import io.linli.cases.TaskChanged;
import io.linli.identity.Role;
import io.linli.notices.Audience;
import io.linli.problems.Text;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A task that comes is told to those who may claim it, or to the one whom it is given to; once, however often it changes afterwards.
 * Whether it still waits is looked up when the message is addressed.
 */
@Component
class HearTasks {

  /** The name space of messages about tasks. */
  private static final UUID TASKS = UUID.fromString("5f0d9a4e-8c0c-4b8e-9a53-3d1f6f1d2c77");

  private static final Text TITLE = new Text("有新的任务等您处理", "A task waits for you");
  private static final Text BODY = new Text("请登录邻里查看并处理。", "Log in to Linli to see it and work on it.");

  /** Characters that an audience may take. */
  private static final int LONGEST = 100;

  private final OutgoingMessages messages;
  private final Carriers carriers;
  private final Outbox outbox;
  private final Clock clock;

  HearTasks(OutgoingMessages messages, Carriers carriers, Outbox outbox, Clock clock) {
    this.messages = messages;
    this.carriers = carriers;
    this.outbox = outbox;
    this.clock = clock;
  }

  @EventListener
  void changed(TaskChanged task) {
    if (!carriers.available().isEmpty()) {
      audiences(task).forEach(audience -> putOnce(task.taskId(), audience));
    }
  }

  /** Whoever claims a task of their group knows of it. */
  private static List<Audience> audiences(TaskChanged task) {
    return task.groups().isEmpty()
        ? task.usernames().stream().map(Audience::person).toList()
        : List.of(roles(task.groups()));
  }

  /** Models may name groups that nobody is in. With more roles than fit, everybody is asked for whether the task is theirs. */
  private static Audience roles(Set<String> groups) {
    String roles = groups.stream().filter(group -> Role.of(group).isPresent()).sorted().collect(Collectors.joining(","));
    return roles.length() > LONGEST ? Audience.community() : Audience.role(roles);
  }

  private void putOnce(String taskId, Audience audience) {
    UUID id = MessageId.of(TASKS, taskId + "/" + audience.text());
    if (messages.findById(id).isEmpty()) {
      outbox.put(new OutgoingMessage(id, MessageKind.TASK, taskId, audience, TITLE, BODY, "/tasks/" + taskId, clock.instant()));
    }
  }
}
