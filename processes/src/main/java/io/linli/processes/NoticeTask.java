package io.linli.processes;

/** The input parameters of a notice task, as its element template offers them in Camunda Modeler. */
public final class NoticeTask {

  /** One of VOTE, PROCUREMENT, REPAIR, COMPLAINT, ANNOUNCEMENT, EMERGENCY. */
  public static final String CATEGORY = "category";

  /** {@code COMMUNITY}, {@code OWNERS}, {@code PERSON:<user name>} or {@code ROLE:<group>}. */
  public static final String AUDIENCE = "audience";

  /** {@code true} if the notice also hangs on the public board. */
  public static final String BOARD = "board";

  public static final String TITLE_ZH = "titleZh";
  public static final String BODY_ZH = "bodyZh";
  public static final String TITLE_EN = "titleEn";
  public static final String BODY_EN = "bodyEn";

  /** Id of the element template. */
  public static final String TEMPLATE = "io.linli.noticeTask";

  private NoticeTask() {}
}
