package io.linli.problems;

import java.util.List;
import org.springframework.http.HttpStatus;

/** Fields are missing or wrong; each is named with what to do about it. */
public class BadRequest extends Refusal {

  public BadRequest(Text detail, List<FieldProblem> errors) {
    super(HttpStatus.BAD_REQUEST, "invalid-input", detail, errors);
  }

  public BadRequest(Text detail) {
    this(detail, List.of());
  }
}
