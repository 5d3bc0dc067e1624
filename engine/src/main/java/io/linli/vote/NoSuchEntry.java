package io.linli.vote;

import io.linli.problems.BadRequest;
import io.linli.problems.FieldProblem;
import io.linli.problems.Text;
import java.util.List;

/** The service desk named an entry that is not on the roll. */
public class NoSuchEntry extends BadRequest {

  private static final Text TEXT = new Text("名册上没有这一户。", "There is no such entry on the roll.");

  NoSuchEntry() {
    super(TEXT, List.of(new FieldProblem("entryId", TEXT)));
  }
}
