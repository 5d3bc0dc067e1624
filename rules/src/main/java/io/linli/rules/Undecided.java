package io.linli.rules;

/** The rules ran and left the question open, for example because no threshold is in force in that jurisdiction on that day. */
public final class Undecided extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String messageZh;

  public Undecided(String messageZh, String messageEn) {
    super(messageEn);
    this.messageZh = messageZh;
  }

  public String messageZh() {
    return messageZh;
  }
}
