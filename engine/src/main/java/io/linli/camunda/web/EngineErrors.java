package io.linli.camunda.web;

import io.linli.problems.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;

/**
 * What the engine itself refuses, told as its REST API tells it, with one difference: what belongs to another community does not
 * exist. The engine answers 500 and says why.
 */
public final class EngineErrors {

  /** "… because it belongs to no authenticated tenant", 7.24. */
  private static final String OTHER_TENANT = "ENGINE-13034";

  private static final Text NOT_FOUND = new Text("没有这个对象。", "There is no such thing.");

  private EngineErrors() {}

  /** @param classes of one of the engine's REST applications, which get our way of saying no */
  static Set<Class<?>> saidOurWay(Set<Class<?>> classes) {
    Set<Class<?>> ours = new HashSet<>(classes);
    ours.removeAll(Set.of(ProcessEngineExceptionHandler.class, RestExceptionHandler.class));
    ours.addAll(Set.of(RefusalMapper.class, OfEngine.class, OfRest.class));
    return ours;
  }

  private static Response respond(Throwable error, HttpServletRequest request) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains(OTHER_TENANT)) {
        return Response.status(Response.Status.NOT_FOUND)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(Map.of("type", "not-found", "message", NOT_FOUND.in(request.getLocale())))
            .build();
      }
    }
    return ExceptionHandlerHelper.getInstance().getResponse(error);
  }

  /** In place of the engine's own; public because Jersey makes the instance. */
  public static final class OfEngine implements ExceptionMapper<ProcessEngineException> {

    @Context private HttpServletRequest request;

    @Override
    public Response toResponse(ProcessEngineException error) {
      return respond(error, request);
    }
  }

  /** In place of the engine's own; public because Jersey makes the instance. */
  public static final class OfRest implements ExceptionMapper<RestException> {

    @Context private HttpServletRequest request;

    @Override
    public Response toResponse(RestException error) {
      return respond(error, request);
    }
  }
}
