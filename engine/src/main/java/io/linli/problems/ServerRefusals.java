package io.linli.problems;

import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server refuses before it reaches any of our code, an address that is none for example, is a problem document as well. */
@Configuration
class ServerRefusals {

  @Bean
  TomcatContextCustomizer problemDocuments() {
    return context -> ((StandardHost) context.getParent()).setErrorReportValveClass(Valve.class.getName());
  }

  /** Made by the server by its name. */
  public static final class Valve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
      int status = response.getStatus();
      if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      StatusWords words = StatusWords.of(status);
      Locale locale = request.getHeader("Accept-Language") == null ? Locale.SIMPLIFIED_CHINESE : request.getLocale();
      String problem = "{\"type\":\"/problems/%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(words.slug(), status, words.detail().in(locale));
      try {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getReporter().write(problem);
        response.finishResponse();
      } catch (IOException gone) {
        container.getLogger().debug("Whoever asked is gone", gone);
      }
    }
  }
}
