package io.linli.complaint;

import io.linli.problems.Text;

/** Who speaks in a conversation; the public learns the side, never the person. */
public enum Side {
  AUTHOR(new Text("作者", "Author")),
  COMPANY(new Text("物业", "Property company")),
  COMMITTEE(new Text("业委会", "Owners' committee")),
  SUBDISTRICT(new Text("街道办", "Subdistrict office"));

  private final Text name;

  Side(Text name) {
    this.name = name;
  }

  public Text text() {
    return name;
  }
}
