package io.linli.communities;

/** The developer (建设单位) is told apart: all it still holds counts as one head (judicial interpretation 2020, article 9). */
public enum PersonKind {
  NATURAL,
  ORGANISATION,
  DEVELOPER
}
