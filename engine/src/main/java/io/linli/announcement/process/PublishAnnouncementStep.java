package io.linli.announcement.process;

import io.linli.announcement.Announcement;
import io.linli.announcement.PublishAnnouncement;
import io.linli.camunda.ModelBean;
import io.linli.notices.Audience;
import io.linli.problems.Text;
import io.linli.processes.AnnouncementProcess.Variables;
import io.linli.processes.Beans;
import io.linli.processes.CaseVariables;
import io.linli.processes.Variable;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Publishes what a second person has approved, and says until when it hangs. */
@ModelBean(Beans.PUBLISH_ANNOUNCEMENT)
class PublishAnnouncementStep implements JavaDelegate {

  static final Variable<String> NOTICE = new Variable<>("announcement_noticeId", String.class);

  private static final Variable<String> BODY = new Variable<>("body", String.class);
  private static final Variable<String> TITLE_EN = new Variable<>("titleEn", String.class);
  private static final Variable<String> BODY_EN = new Variable<>("bodyEn", String.class);
  private static final Variable<String> AUDIENCE = new Variable<>("audience", String.class);
  private static final Variable<Boolean> PINNED = new Variable<>("pinned", Boolean.class);
  private static final Variable<String> EXPIRES_ON = new Variable<>("expiresOn", String.class);

  private final PublishAnnouncement publish;

  PublishAnnouncementStep(PublishAnnouncement publish) {
    this.publish = publish;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var published =
        publish.publish(UUID.fromString(CaseVariables.CASE_ID.in(execution::getVariable)), announcement(execution));
    execution.setVariable(NOTICE.name(), published.noticeId().toString());
    execution.setVariable(Variables.EXPIRES_AT.name(), Date.from(published.expiresAt()));
  }

  private static Announcement announcement(DelegateExecution execution) {
    String title = CaseVariables.TITLE.in(execution::getVariable);
    String body = BODY.in(execution::getVariable);
    return new Announcement(
        new Text(title, TITLE_EN.find(execution::getVariable).filter(text -> !text.isBlank()).orElse(title)),
        new Text(body, BODY_EN.find(execution::getVariable).filter(text -> !text.isBlank()).orElse(body)),
        Audience.parse(AUDIENCE.in(execution::getVariable)),
        PINNED.find(execution::getVariable).orElse(false),
        EXPIRES_ON.find(execution::getVariable).filter(day -> !day.isBlank()).map(LocalDate::parse).orElse(null));
  }
}
