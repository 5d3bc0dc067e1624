package io.linli.problems;

import org.springframework.http.HttpStatus;

/** The thing does not exist, or the caller may not know that it does: both look the same from outside. */
public class NotFound extends Refusal {

  public NotFound(Text detail) {
    super(HttpStatus.NOT_FOUND, "not-found", detail);
  }
}
