package io.linli.camunda.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Application;
import java.util.EnumSet;
import java.util.EventListener;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.admin.impl.web.bootstrap.AdminContainerBootstrap;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.cockpit.impl.web.bootstrap.CockpitContainerBootstrap;
import org.camunda.bpm.engine.rest.filter.CacheControlFilter;
import org.camunda.bpm.engine.rest.filter.EmptyBodyFilter;
import org.camunda.bpm.engine.rest.impl.FetchAndLockContextListener;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.tasklist.impl.web.bootstrap.TasklistContainerBootstrap;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.filter.CsrfPreventionFilter;
import org.camunda.bpm.webapp.impl.security.filter.SecurityFilter;
import org.camunda.bpm.webapp.impl.security.filter.SessionCookieFilter;
import org.camunda.bpm.webapp.impl.security.filter.headersec.HttpHeaderSecurityFilter;
import org.camunda.bpm.webapp.impl.security.filter.util.HttpSessionMutexListener;
import org.camunda.bpm.webapp.impl.util.ServletContextUtil;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.camunda.bpm.welcome.impl.web.bootstrap.WelcomeContainerBootstrap;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** REST at {@code /engine-rest} and the web applications under {@code /camunda}: servlets and filters in the engine's own order. */
@Configuration(proxyBeanMethods = false)
class EngineWebConfiguration implements WebMvcConfigurer {

  static final String REST = "/engine-rest/*";
  static final String WEBAPPS = "/camunda";
  static final String[] WEBAPP_PAGES_AND_API = {WEBAPPS + "/api/*", WEBAPPS + "/app/*"};

  /** Not the usual name, which is the portal's; the applications read it from their {@code config.js}. */
  private static final String CSRF_COOKIE = "LINLI-CAMUNDA-XSRF";

  private static final List<String> APPLICATIONS = List.of("cockpit", "admin", "tasklist", "welcome");

  @Bean
  ServletContextInitializer engineServlets() {
    return context -> {
      context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
      listeners().forEach(context::addListener);
      ServletContextUtil.setAppPath(WEBAPPS, context);
      webappFilters(context);
      restServlets(context);
    };
  }

  /** Our files (languages, configuration, the way back to the portal) come before the ones of the same name in their jar. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (String folder : List.of("/lib/", "/app/", "/assets/")) {
      registry
          .addResourceHandler(WEBAPPS + folder + "**")
          .addResourceLocations("classpath:camunda-webapps" + folder, "classpath:" + WebappPages.WEBJAR + folder);
    }
  }

  private static List<EventListener> listeners() {
    return List.of(
        new CockpitContainerBootstrap(),
        new AdminContainerBootstrap(),
        new TasklistContainerBootstrap(),
        new WelcomeContainerBootstrap(),
        new HttpSessionMutexListener(),
        new FetchAndLockContextListener());
  }

  private static void webappFilters(ServletContext context) {
    FilterRegistration.Dynamic slash = context.addFilter("engineTrailingSlash", trailingSlash());
    String[] withoutSlash = APPLICATIONS.stream().map(name -> WEBAPPS + "/app/" + name).toArray(String[]::new);
    slash.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, withoutSlash);
    slash.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, WEBAPPS + "/app");
    // What somebody may do is read again from their account every ten seconds, not once in a session.
    filter(context, AuthenticationFilter.class, Map.of("cacheTimeToLive", "10000"), WEBAPP_PAGES_AND_API);
    filter(context, SecurityFilter.class, Map.of("configFile", "/webjars/camunda/securityFilterRules.json"), WEBAPP_PAGES_AND_API);
    filter(context, CsrfPreventionFilter.class, Map.of("cookieName", CSRF_COOKIE), WEBAPP_PAGES_AND_API);
    filter(context, SessionCookieFilter.class, Map.of(), WEBAPP_PAGES_AND_API);
    filter(context, HttpHeaderSecurityFilter.class, Map.of(), WEBAPP_PAGES_AND_API);
    filter(context, WebappPages.class, Map.of(), WEBAPPS + "/api/*", WEBAPPS + "/app/*", WEBAPPS + "/", WEBAPPS);
    filter(context, EmptyBodyFilter.class, Map.of(), WEBAPPS + "/api/*", WEBAPPS + "/app/*", REST);
    filter(context, CacheControlFilter.class, Map.of(), WEBAPPS + "/api/*", WEBAPPS + "/app/*", WEBAPPS + "/assets/*", REST);
  }

  private static void restServlets(ServletContext context) {
    servlet(context, CockpitApplication.class, WEBAPPS + "/api/cockpit/*");
    servlet(context, AdminApplication.class, WEBAPPS + "/api/admin/*");
    servlet(context, TasklistApplication.class, WEBAPPS + "/api/tasklist/*");
    servlet(context, WelcomeApplication.class, WEBAPPS + "/api/welcome/*");
    servlet(context, WebappRestApplication.class, WEBAPPS + "/api/engine/*");
    servlet(context, EngineRestApplication.class, REST);
  }

  /** The pages load their parts by relative addresses. */
  private static Filter trailingSlash() {
    return (request, response, chain) ->
        ((HttpServletResponse) response).sendRedirect(((HttpServletRequest) request).getRequestURI() + "/");
  }

  private static void filter(ServletContext context, Class<? extends Filter> type, Map<String, String> parameters, String... urls) {
    FilterRegistration.Dynamic filter = context.addFilter("engine" + type.getSimpleName(), type);
    filter.setInitParameters(parameters);
    filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, urls);
    filter.setAsyncSupported(true);
  }

  private static void servlet(ServletContext context, Class<? extends Application> application, String url) {
    ServletRegistration.Dynamic servlet = context.addServlet(application.getName(), ServletContainer.class);
    servlet.setInitParameter("jakarta.ws.rs.Application", application.getName());
    servlet.addMapping(url);
    servlet.setAsyncSupported(true);
  }
}
