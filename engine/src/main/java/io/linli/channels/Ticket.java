package io.linli.channels;

import java.util.UUID;

/**
 * The name of a task in the scheduler: which row it works on, and for whom, because the community has to be known before the row can
 * be read.
 *
 * @param round 0 except for a delivery that was tried again: a new round is a new task, so that the end of the old one cannot take it away
 */
record Ticket(String community, UUID id, int round) {

  static Ticket of(Delivery delivery) {
    return new Ticket(delivery.communityId(), delivery.id(), delivery.round());
  }

  static Ticket parse(String text) {
    String[] parts = text.split("/", -1);
    return new Ticket(parts[0], UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
  }

  @Override
  public String toString() {
    return community + "/" + id + "/" + round;
  }
}
