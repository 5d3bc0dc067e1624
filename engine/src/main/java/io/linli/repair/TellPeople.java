package io.linli.repair;

import io.linli.identity.Role;
import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Text;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.springframework.stereotype.Component;

/** Notices about one work order to the people whom it concerns. What is urgent does not wait for the end of quiet hours. */
@Component
class TellPeople {

  private final PublishNotice publish;

  TellPeople(PublishNotice publish) {
    this.publish = publish;
  }

  void people(WorkOrder order, Collection<String> usernames, Text title, Text body) {
    new LinkedHashSet<>(usernames).forEach(username -> tell(order, Audience.person(username), title, body));
  }

  void role(WorkOrder order, Role role, Text title, Text body) {
    tell(order, Audience.role(role.id()), title, body);
  }

  private void tell(WorkOrder order, Audience audience, Text title, Text body) {
    publish.publish(NoticeDraft.of(category(order), audience, title, body).aboutCase(order.caseId()));
  }

  private static NoticeCategory category(WorkOrder order) {
    boolean urgent = order.state().open() && order.triage().map(triage -> triage.urgency() == Urgency.URGENT).orElse(false);
    return urgent ? NoticeCategory.EMERGENCY : NoticeCategory.REPAIR;
  }
}
