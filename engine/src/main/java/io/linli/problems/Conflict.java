package io.linli.problems;

import org.springframework.http.HttpStatus;

/** Right in itself, but not in the state that the thing is in now; {@code slug} says which case it is. */
public class Conflict extends Refusal {

  public Conflict(String slug, Text detail) {
    super(HttpStatus.CONFLICT, slug, detail);
  }
}
