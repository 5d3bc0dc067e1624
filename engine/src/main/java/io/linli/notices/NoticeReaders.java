package io.linli.notices;

import io.linli.documents.DocumentReaders;
import io.linli.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may read what is attached to a notice: every member when it hangs on the board, else those whom it is addressed to. */
@Component
class NoticeReaders implements DocumentReaders {

  /** Kind of owner of the documents on a notice. */
  static final String DOCUMENTS = "notice";

  private final Notices notices;
  private final Inbox inbox;

  NoticeReaders(Notices notices, Inbox inbox) {
    this.notices = notices;
    this.inbox = inbox;
  }

  @Override
  public String kind() {
    return DOCUMENTS;
  }

  @Override
  public boolean mayRead(Actor actor, String ownerId) {
    UUID id = UUID.fromString(ownerId);
    return notices.findById(id).filter(Notice::onBoard).isPresent() || inbox.concerns(actor, id);
  }
}
