package io.linli.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How much participation makes a vote valid; the rule {@code vote-quorum} says it.
 *
 * @param area cm²
 */
@Embeddable
public record Bar(@Column(name = "needed_area") long area, @Column(name = "needed_heads") long heads) {

  static final Bar UNKNOWN = new Bar(0, 0);
}
