package io.linli.complaint.process;

import io.linli.processes.Variable;

/** Durations that the rules gave (ISO 8601), which no line of the model needs. */
final class RuleTimes {

  static final Variable<String> REPLY = new Variable<>("route_replyWithin", String.class);
  static final Variable<String> ACCEPT = new Variable<>("route_acceptWithin", String.class);
  static final Variable<String> COMMITTEE = new Variable<>("route_committeeWithin", String.class);

  private RuleTimes() {}
}
