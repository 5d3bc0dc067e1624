package io.linli.live;

import io.linli.cases.CaseChanged;
import io.linli.cases.TaskChanged;
import io.linli.identity.Role;
import io.linli.notices.Audience;
import io.linli.notices.NoticeChanged;
import io.linli.notices.NoticePublished;
import io.linli.vote.VoteChanged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says which change of which feature is told to whose browser; each runs in the transaction of the change. */
@Component
class WhatBrowsersHear {

  /** The roles that follow cases of others. */
  private static final List<Role> CASE_WORKERS = List.of(Role.MANAGER, Role.SERVICE_DESK);

  private final LiveEvents events;

  WhatBrowsersHear(LiveEvents events) {
    this.events = events;
  }

  @EventListener
  void notice(NoticePublished notice) {
    Audience audience = notice.onBoard() ? Audience.community() : notice.audience();
    events.add("notice", notice.noticeId().toString(), audience);
  }

  @EventListener
  void noticeChanged(NoticeChanged change) {
    events.add("notice", change.noticeId().toString(), change.audience());
  }

  @EventListener
  void vote(VoteChanged vote) {
    events.add("vote", vote.voteId().toString(), Audience.community());
  }

  @EventListener
  void caseChanged(CaseChanged change) {
    String id = change.caseId().toString();
    change.usernames().forEach(username -> events.add("case", id, Audience.person(username)));
    CASE_WORKERS.forEach(role -> events.add("case", id, Audience.role(role.id())));
  }

  @EventListener
  void task(TaskChanged task) {
    task.usernames().forEach(username -> events.add("task", task.taskId(), Audience.person(username)));
    task.groups().forEach(group -> events.add("task", task.taskId(), Audience.role(group)));
  }
}
