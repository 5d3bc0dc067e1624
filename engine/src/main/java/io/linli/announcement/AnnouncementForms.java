package io.linli.announcement;

import io.linli.cases.Case;
import io.linli.cases.ServiceStart;
import io.linli.cases.TaskFormData;
import io.linli.identity.Actor;
import io.linli.processes.AnnouncementProcess;
import io.linli.processes.CaseVariables;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of an announcement offer the audiences of this community. */
@Component
class AnnouncementForms implements ServiceStart, TaskFormData {

  private static final String AUDIENCES = "audiences";

  private final Audiences audiences;

  AnnouncementForms(Audiences audiences) {
    this.audiences = audiences;
  }

  @Override
  public String service() {
    return AnnouncementProcess.KEY;
  }

  @Override
  public Map<String, @Nullable Object> data(Actor actor) {
    return Map.of(AUDIENCES, audiences.options());
  }

  @Override
  public Completed complete(Actor actor, Map<String, @Nullable Object> accepted) {
    return new Completed(String.valueOf(accepted.get(CaseVariables.TITLE.name())), accepted);
  }

  /** Everything is in the process; what is published becomes a notice. */
  @Override
  public void opened(Case opened, Map<String, @Nullable Object> variables) {}

  @Override
  public Map<String, @Nullable Object> of(String process, String node, UUID caseId) {
    return process.equals(AnnouncementProcess.KEY) ? Map.of(AUDIENCES, audiences.options()) : Map.of();
  }
}
