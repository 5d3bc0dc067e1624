package io.linli.notices;

import io.linli.documents.DocumentReaders;
import io.linli.identity.Actor;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may read what is attached to a notice: whom it hangs on the board for, and those whom it is addressed to. */
@Component
class NoticeReaders implements DocumentReaders {

  /** Kind of owner of the documents on a notice. */
  static final String DOCUMENTS = "notice";

  private final ObjectProvider<Board> board;
  private final Inbox inbox;

  /** @param board looked up late: it shows what hangs on notices, and so needs the documents that ask here */
  NoticeReaders(ObjectProvider<Board> board, Inbox inbox) {
    this.board = board;
    this.inbox = inbox;
  }

  @Override
  public String kind() {
    return DOCUMENTS;
  }

  @Override
  public boolean mayRead(Actor actor, String ownerId) {
    UUID id = UUID.fromString(ownerId);
    return board.getObject().find(actor, id).isPresent() || inbox.concerns(actor, id);
  }
}
