package io.linli.problems;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.exc.MismatchedInputException;

/** Every error of the API leaves as a problem document (RFC 9457) with {@code errors: [{field, message}]}. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Text UNREADABLE = new Text("无法读取提交的内容，请检查格式后重试。", "The content could not be read. Check its format and try again.");
  private static final Text INVALID = new Text("有些内容需要修改，请看各项提示。", "Some fields need to be changed; see each of them.");
  private static final Text TOO_LARGE = new Text("文件太大：每张照片不超过 10 MB。", "The file is too large: 10 MB a photo at most.");
  private static final Text OVERTAKEN = new Text("别人刚刚处理了同一事项，请刷新后查看。", "Somebody else has just acted on this. Reload to see it.");
  private static final Text MALFORMED = new Text("这个值的格式不对。", "This value is malformed.");
  private static final Text NO_SUCH_ID = new Text("没有找到您要的内容。", "There is nothing under this address.");

  @ExceptionHandler
  ResponseEntity<Object> refusal(Refusal refusal, WebRequest request) {
    ProblemDetail problem =
        problem(refusal.status(), refusal.slug(), refusal.detail(), refusal.errors(), request.getLocale());
    return handleExceptionInternal(refusal, problem, refusal.headers(), refusal.status(), request);
  }

  /** Two people did the same thing at once and the database let one of them through. */
  @ExceptionHandler
  ResponseEntity<Object> overtaken(ConcurrencyFailureException overtaken, WebRequest request) {
    ProblemDetail problem = problem(HttpStatus.CONFLICT, "overtaken", OVERTAKEN, List.of(), request.getLocale());
    return handleExceptionInternal(overtaken, problem, new HttpHeaders(), HttpStatus.CONFLICT, request);
  }

  /** Two people wrote the same unique row at once; any other violated constraint is a defect of ours and stays one. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> writtenTwice(DataIntegrityViolationException violation, WebRequest request) {
    if (!isDuplicate(violation)) {
      throw violation;
    }
    ProblemDetail problem = problem(HttpStatus.CONFLICT, "overtaken", OVERTAKEN, List.of(), request.getLocale());
    return handleExceptionInternal(violation, problem, new HttpHeaders(), HttpStatus.CONFLICT, request);
  }

  private static boolean isDuplicate(DataIntegrityViolationException violation) {
    return violation instanceof DuplicateKeyException
        || (violation.getCause() instanceof ConstraintViolationException constraint
            && constraint.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE);
  }

  /** An id that is no id names nothing, so it is not found rather than malformed. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> malformed(MethodArgumentTypeMismatchException malformed, WebRequest request) {
    if (!malformed.getParameter().hasParameterAnnotation(PathVariable.class)) {
      return malformedParameter(malformed, request);
    }
    ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "not-found", NO_SUCH_ID, List.of(), request.getLocale());
    return handleExceptionInternal(malformed, problem, new HttpHeaders(), HttpStatus.NOT_FOUND, request);
  }

  private @Nullable ResponseEntity<Object> malformedParameter(MethodArgumentTypeMismatchException malformed, WebRequest request) {
    List<FieldProblem> errors = List.of(new FieldProblem(malformed.getName(), MALFORMED));
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid-input", INVALID, errors, request.getLocale());
    return handleExceptionInternal(malformed, problem, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
  }

  /** A form with files that is none: no boundary, cut off, or not where files are taken. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> brokenUpload(MultipartException broken, WebRequest request) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "unreadable", UNREADABLE, List.of(), request.getLocale());
    return handleExceptionInternal(broken, problem, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
  }

  /** What Spring itself refuses is said in the reader's language, too. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    ResponseEntity<Object> answer = super.handleExceptionInternal(refused, body, headers, status, request);
    if (answer != null && answer.getBody() instanceof ProblemDetail problem && isWithoutType(problem)) {
      StatusWords words = StatusWords.of(status.value());
      problem.setType(URI.create("/problems/" + words.slug()));
      problem.setDetail(words.detail().in(request.getLocale()));
    }
    return answer;
  }

  private static boolean isWithoutType(ProblemDetail problem) {
    return problem.getType() == null || problem.getType().toString().equals("about:blank");
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    List<FieldProblem> errors = misfit(unreadable.getCause());
    ProblemDetail problem =
        errors.isEmpty()
            ? problem(HttpStatus.BAD_REQUEST, "unreadable", UNREADABLE, errors, request.getLocale())
            : problem(HttpStatus.BAD_REQUEST, "invalid-input", INVALID, errors, request.getLocale());
    return handleExceptionInternal(unreadable, problem, headers, status, request);
  }

  /** The field whose value has another type than is asked for; none when it is no JSON at all. */
  private static List<FieldProblem> misfit(@Nullable Throwable cause) {
    if (!(cause instanceof MismatchedInputException misfit) || misfit.getPath().isEmpty()) {
      return List.of();
    }
    String field =
        misfit.getPath().stream()
            .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
            .collect(Collectors.joining());
    return List.of(new FieldProblem(field.startsWith(".") ? field.substring(1) : field, MALFORMED));
  }

  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    List<FieldProblem> errors =
        invalid.getFieldErrors().stream()
            .map(error -> new FieldProblem(error.getField(), new Text(message(error), message(error))))
            .toList();
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid-input", INVALID, errors, request.getLocale());
    return handleExceptionInternal(invalid, problem, headers, status, request);
  }

  @Override
  protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException large, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    HttpStatus tooLarge = HttpStatus.valueOf(413);
    ProblemDetail problem = problem(tooLarge, "too-large", TOO_LARGE, List.of(), request.getLocale());
    return handleExceptionInternal(large, problem, headers, tooLarge, request);
  }

  private static String message(org.springframework.validation.FieldError error) {
    return error.getDefaultMessage() == null ? "" : error.getDefaultMessage();
  }

  private static ProblemDetail problem(
      HttpStatus status, String slug, Text detail, List<FieldProblem> errors, Locale locale) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail.in(locale));
    problem.setType(URI.create("/problems/" + slug));
    if (!errors.isEmpty()) {
      problem.setProperty(
          "errors",
          errors.stream().map(e -> Map.of("field", e.field(), "message", e.message().in(locale))).toList());
    }
    return problem;
  }
}
