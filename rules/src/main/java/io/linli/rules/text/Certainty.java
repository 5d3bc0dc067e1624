package io.linli.rules.text;

/** How sure a text is about something that it names. */
public enum Certainty {
  /** It is so. */
  SAID,
  /** It may be so: 会不会, 怕, might. */
  FEARED,
  /** It is not so, or no longer, or was another time: 没有, 不再, 修好了, 上次. */
  DENIED
}
