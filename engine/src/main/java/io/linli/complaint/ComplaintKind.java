package io.linli.complaint;

import io.linli.problems.Text;

/** What somebody comes with. */
public enum ComplaintKind {
  COMPLAINT(new Text("投诉", "Complaint")),
  SUGGESTION(new Text("建议", "Suggestion"));

  private final Text name;

  ComplaintKind(Text name) {
    this.name = name;
  }

  public Text text() {
    return name;
  }
}
