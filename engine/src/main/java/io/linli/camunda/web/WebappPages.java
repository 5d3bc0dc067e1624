package io.linli.camunda.web;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.webapp.impl.engine.ProcessEnginesFilter;

/** Serves the start page of each web application out of their jar; the original looks for it in the root of a war. */
public class WebappPages extends ProcessEnginesFilter {

  static final String WEBJAR = "META-INF/resources/webjars/camunda";

  @Override
  protected String getWebResourceContents(String name) throws IOException {
    try (InputStream page = WebappPages.class.getResourceAsStream("/" + WEBJAR + name)) {
      if (page == null) {
        throw new FileNotFoundException(WEBJAR + name);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
