package io.linli.complaint;

import io.linli.cases.Case;
import io.linli.cases.CaseReaders;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.processes.ComplaintProcess;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who reads how much of a complaint: an anonymous author is known to the company, not to the owners' committee. */
@Component
class ComplaintReaders implements CaseReaders {

  private static final Role[] READERS = {
    Role.MANAGER, Role.SERVICE_DESK, Role.COMMITTEE, Role.ADMINISTRATOR, Role.PROCESS_OWNER
  };

  private final Complaints complaints;

  ComplaintReaders(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  public String service() {
    return ComplaintProcess.KEY;
  }

  /** Neighbours read the conversation on the board, not the case behind it; nor do departments that it is not for. */
  @Override
  public Sight sightOf(Actor actor, Case about) {
    return actor.isAnyOf(READERS) ? Sight.EVERYTHING : Sight.NOTHING;
  }

  @Override
  public Optional<Sight> atMost(Actor actor, Case about) {
    boolean outside = actor.is(Role.COMMITTEE) && !knowsAuthors(actor);
    return outside && complaints.find(about.id()).filter(Complaint::anonymous).isPresent()
        ? Optional.of(Sight.PUBLIC)
        : Optional.empty();
  }

  /** As it hangs on the board. */
  @Override
  public Optional<String> publicTitle(Case about) {
    return complaints.find(about.id())
        .map(complaint -> complaint.publicTitle() == null ? complaint.kind().text().zh() : complaint.publicTitle());
  }

  static boolean knowsAuthors(Actor actor) {
    return actor.isAnyOf(Role.ADMINISTRATOR, Role.PROCESS_OWNER) || actor.roles().stream().anyMatch(Role::ofPropertyCompany);
  }
}
