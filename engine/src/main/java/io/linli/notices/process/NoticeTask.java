package io.linli.notices.process;

import io.linli.camunda.ModelBean;
import io.linli.identity.Usernames;
import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Text;
import io.linli.processes.CaseVariables;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * The notice task: a model says what is published to whom. Input parameters: {@code category}, {@code audience},
 * {@code titleZh}, {@code bodyZh}, and if wanted {@code titleEn}, {@code bodyEn} (else the Chinese text) and {@code board}.
 */
@ModelBean("noticeTask")
class NoticeTask implements JavaDelegate {

  private final PublishNotice publish;

  NoticeTask(PublishNotice publish) {
    this.publish = publish;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String titleZh = required(execution, "titleZh");
    String bodyZh = required(execution, "bodyZh");
    Audience audience = Audience.parse(required(execution, "audience"));
    NoticeCategory category = NoticeCategory.valueOf(required(execution, "category"));
    NoticeDraft draft =
        new NoticeDraft(
            category,
            audience,
            new Text(titleZh, text(execution, "titleEn", titleZh)),
            new Text(bodyZh, text(execution, "bodyEn", bodyZh)),
            Boolean.parseBoolean(text(execution, "board", "false")),
            false,
            leadsToItsCase(category, audience) ? id(execution, "caseId") : null,
            id(execution, "voteId"),
            null,
            keptFrom(execution));
    publish.publish(draft);
  }

  /** Nobody is told of a case that is kept from them, whichever group they are in. */
  private static Set<String> keptFrom(DelegateExecution execution) {
    return Usernames.in(execution.getVariable(CaseVariables.KEPT_FROM.name()));
  }

  /** A repair that the whole community hears of is one of a common part, whose case everybody may see. */
  private static boolean leadsToItsCase(NoticeCategory category, Audience audience) {
    boolean commonPart = category == NoticeCategory.REPAIR && audience.kind() == Audience.Kind.COMMUNITY;
    return commonPart || audience.mayOpenCases();
  }

  private static String required(DelegateExecution execution, String parameter) {
    String value = text(execution, parameter, "");
    if (value.isBlank()) {
      throw new NoticeTaskMisconfigured(execution.getCurrentActivityId(), parameter);
    }
    return value.trim();
  }

  private static String text(DelegateExecution execution, String parameter, String otherwise) {
    Object value = execution.getVariable(parameter);
    return value == null || value.toString().isBlank() ? otherwise : value.toString();
  }

  private static @Nullable UUID id(DelegateExecution execution, String variable) {
    return execution.getVariable(variable) instanceof String id ? UUID.fromString(id) : null;
  }
}
