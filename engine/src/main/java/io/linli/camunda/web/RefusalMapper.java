package io.linli.camunda.web;

import io.linli.problems.FieldProblem;
import io.linli.problems.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What Linli refuses inside the engine reaches {@code /engine-rest} and Tasklist as the engine's own error document, so that Tasklist shows the sentence. */
public class RefusalMapper implements ExceptionMapper<Refusal> {

  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Refusal refusal) {
    Locale locale = request.getLocale();
    return Response.status(refusal.status().value())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(
            Map.of(
                "type", refusal.slug(),
                "message", message(refusal, locale),
                "errors", errors(refusal.errors(), locale)))
        .build();
  }

  /** Tasklist shows one text only, so the fields are named in it. */
  private static String message(Refusal refusal, Locale locale) {
    String sentence = refusal.detail().in(locale);
    String fields =
        refusal.errors().stream()
            .map(error -> error.field() + ": " + error.message().in(locale))
            .collect(Collectors.joining("; "));
    return fields.isEmpty() ? sentence : sentence + " " + fields;
  }

  private static List<Map<String, String>> errors(List<FieldProblem> errors, Locale locale) {
    return errors.stream()
        .map(error -> Map.of("field", error.field(), "message", error.message().in(locale)))
        .toList();
  }
}
