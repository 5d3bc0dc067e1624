package io.linli.rules.complaint;

/** What may stand in a text and not on a notice board. */
public enum Finding {
  /** A name that is known, or a surname with a title. */
  NAME,
  PHONE,
  ID_CARD,
  BANK_CARD,
  PLATE,
  EMAIL,
  /** An account of WeChat or QQ. */
  WECHAT,
  /** The number of a flat; a building's stays. */
  ROOM,
  /** Insults and threats. */
  ABUSE,
  /** Words that the law forbids to publish. */
  UNLAWFUL
}
