package io.linli.communities;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A part of the ownership of one unit: 1/2. It says who owns how much; a unit has one ballot however it is shared. */
@Embeddable
public record Share(@Column(name = "share_part") int part, @Column(name = "share_whole") int whole) {

  public static final Share WHOLE = new Share(1, 1);

  public Share {
    if (part < 1 || whole < part) {
      throw new IllegalArgumentException("A share lies between nothing and all of it, not " + part + "/" + whole);
    }
  }
}
