package io.linli.complaint;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.Board;
import io.linli.notices.Board.Posted;
import io.linli.notices.NoticeCategory;
import io.linli.testing.Errands;
import io.linli.testing.Neighbourhood;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** One complaint in a neighbourhood with its own property company. */
final class Grievance {

  static final String REPLY = "已与舞队约定每晚八点半结束，并安排巡查。";
  static final String OBJECTION = "昨晚九点半音乐仍然很响。";

  private final BeanFactory beans;
  final Neighbourhood here;
  final Errands errands;
  final Actor author;
  final Actor neighbour;
  final Actor service;
  final Actor manager;
  final Actor committee;
  UUID caseId = new UUID(0, 0);

  Grievance(BeanFactory beans) {
    this.beans = beans;
    this.here = new Neighbourhood(beans);
    this.errands = new Errands(beans, here);
    this.author = here.login(here.owner("欧阳静安"));
    this.neighbour = here.login(here.owner("李四"));
    this.service = here.staff(Role.SERVICE_DESK);
    this.manager = here.staff(Role.MANAGER);
    this.committee = here.staff(Role.COMMITTEE);
  }

  static Map<String, Object> noise() {
    return new HashMap<>(
        Map.of(
            "kind", "COMPLAINT",
            "category", "NOISE",
            "title", "广场舞音乐太吵",
            "text", "每晚九点以后中心广场的音乐仍然很响，老人孩子没法休息。",
            "anonymous", false,
            "hideRooms", true));
  }

  Grievance made() {
    return made(noise());
  }

  Grievance made(Map<String, Object> answers) {
    caseId = errands.start(author, "complaint", answers);
    return this;
  }

  Grievance acknowledged() {
    errands.done(whoHasIt(), Map.of());
    return this;
  }

  Grievance replied() {
    errands.done(whoHasIt(), Map.of("reply", REPLY));
    return this;
  }

  /** The complaint about noise is routed by the rules; whoever it is, they are one of these. */
  Actor whoHasIt() {
    return List.of(service, manager, security()).stream()
        .filter(actor -> !errands.waiting(actor).isEmpty())
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nobody has the complaint"));
  }

  Actor security() {
    return here.staff(Role.SECURITY);
  }

  Grievance rejected() {
    errands.done(author, Map.of("answer", "REJECT", "answerText", OBJECTION));
    return this;
  }

  Grievance atTheCommittee() {
    return made().acknowledged().replied().rejected().replied().rejected();
  }

  Complaint now() {
    return here.in(() -> beans.getBean(Complaints.class).get(caseId));
  }

  List<Posted> board(Actor reader) {
    return here.here(() -> beans.getBean(Board.class).page(reader, NoticeCategory.COMPLAINT, null, 50));
  }

  void support(Actor actor) {
    here.here(
        () -> {
          beans.getBean(SupportComplaint.class).support(actor, caseId);
          return caseId;
        });
  }

  void answer(Actor actor, boolean accepted, String text) {
    here.here(
        () -> {
          beans.getBean(AnswerComplaint.class).answer(actor, caseId, accepted, text);
          return caseId;
        });
    errands.jobs();
  }
}
