package io.linli.problems;

import org.springframework.http.HttpStatus;

/** The caller is known and the thing exists, but it is not theirs to do. */
public class Forbidden extends Refusal {

  public Forbidden(Text detail) {
    super(HttpStatus.FORBIDDEN, "forbidden", detail);
  }
}
