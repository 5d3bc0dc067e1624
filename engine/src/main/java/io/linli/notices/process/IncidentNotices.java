package io.linli.notices.process;

import io.linli.camunda.IncidentRaised;
import io.linli.identity.Role;
import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A stuck instance reaches people: those who own the process and those who administer the community. */
@Component
class IncidentNotices {

  private static final List<Role> WHO_HELPS = List.of(Role.PROCESS_OWNER, Role.ADMINISTRATOR);

  private final PublishNotice publish;

  IncidentNotices(PublishNotice publish) {
    this.publish = publish;
  }

  /** Incidents of the platform's own jobs belong to no community; its operator sees them in Cockpit and in the metrics. */
  @EventListener(condition = "#incident.communityId() != null")
  void raised(IncidentRaised incident) {
    for (Role role : WHO_HELPS) {
      NoticeDraft draft =
          NoticeDraft.of(NoticeCategory.ANNOUNCEMENT, Audience.role(role.id()), title(incident), body(incident));
      publish.publish(incident.caseId() == null ? draft : draft.aboutCase(UUID.fromString(incident.caseId())));
    }
  }

  private static Text title(IncidentRaised incident) {
    String process = known(incident.processName(), incident.processKey());
    return new Text("流程卡住了：" + process, "A process is stuck: " + process);
  }

  private static Text body(IncidentRaised incident) {
    String step = known(incident.activity(), null);
    String said = known(incident.message(), null);
    return new Text(
        "步骤“" + step + "”多次重试后仍然失败，需要人工处理。原因：" + said,
        "The step \"" + step + "\" has failed for the last time and needs a person. It said: " + said);
  }

  private static String known(@Nullable String text, @Nullable String otherwise) {
    if (text != null && !text.isBlank()) {
      return text;
    }
    return otherwise == null ? "—" : otherwise;
  }
}
