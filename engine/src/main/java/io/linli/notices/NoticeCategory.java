package io.linli.notices;

/** The board's sections. */
public enum NoticeCategory {
  VOTE,
  PROCUREMENT,
  REPAIR,
  COMPLAINT,
  ANNOUNCEMENT,
  EMERGENCY
}
