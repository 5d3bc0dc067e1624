package io.linli.problems;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Something the caller may not or cannot do now, said so that they know what to do next.
 *
 * <p>Each expected refusal is a subclass in its feature; it becomes a problem document (RFC 9457) at the web's edge.
 */
public abstract class Refusal extends RuntimeException {

  private final HttpStatus status;
  private final String slug;
  private final Text detail;
  private final transient List<FieldProblem> errors;

  protected Refusal(HttpStatus status, String slug, Text detail, List<FieldProblem> errors) {
    super(detail.en());
    this.status = status;
    this.slug = slug;
    this.detail = detail;
    this.errors = List.copyOf(errors);
  }

  protected Refusal(HttpStatus status, String slug, Text detail) {
    this(status, slug, detail, List.of());
  }

  public HttpStatus status() {
    return status;
  }

  /** The last part of the problem's {@code type}, stable for clients: {@code vote-closed}. */
  public String slug() {
    return slug;
  }

  public Text detail() {
    return detail;
  }

  public List<FieldProblem> errors() {
    return errors;
  }

  /** What the answer says beside the problem document, such as {@code Retry-After}. */
  public HttpHeaders headers() {
    return new HttpHeaders();
  }
}
