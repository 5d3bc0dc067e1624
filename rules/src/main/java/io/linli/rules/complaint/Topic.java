package io.linli.rules.complaint;

/** What a word of the library of sensitive words is about. */
public enum Topic {
  POLITICS,
  DRUGS,
  PORN,
  GAMBLING,
  CRIME
}
