package io.linli.identity.web;

import io.linli.identity.Role;
import io.linli.identity.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Three doors: {@code /engine-rest} for machine clients by HTTP Basic, {@code /camunda} for staff, and everything else for the
 * portal. Browsers log in once, by session, for the last two.
 */
@Configuration
class SecurityConfiguration {

  private static final String[] STAFF =
      Arrays.stream(Role.values()).filter(Role::staff).map(Role::id).toArray(String[]::new);

  /** Vuetify and form-js write style elements at run time; pictures come from here, from canvas and from the camera. */
  private static final String PORTAL_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
          + " connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** Camunda's own filter writes a stricter one with a nonce where it runs, and then that one stands alone. */
  private static final String CAMUNDA_POLICY =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  private final Answers answers;

  SecurityConfiguration(Answers answers) {
    this.answers = answers;
  }

  /** No session and no cookie, so nothing that a foreign page could ride on: CSRF does not apply. */
  @Bean
  @Order(1)
  SecurityFilterChain engineRest(HttpSecurity http, MachineLogins logins) {
    headers(http, PORTAL_POLICY);
    return http.securityMatcher("/engine-rest/**")
        .authenticationManager(new ProviderManager(logins))
        .authorizeHttpRequests(
            requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC).permitAll().anyRequest().hasAnyAuthority(STAFF))
        .httpBasic(basic -> basic.authenticationEntryPoint(machineEntry()))
        .exceptionHandling(errors -> errors.authenticationEntryPoint(machineEntry()).accessDeniedHandler(denied()))
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .build();
  }

  /** Camunda's web applications bring their own CSRF filter, with a token bound to the session. */
  @Bean
  @Order(2)
  SecurityFilterChain camundaWebapps(HttpSecurity http, SessionLogins logins) {
    headers(http, CAMUNDA_POLICY);
    return http.securityMatcher("/camunda/**", "/camunda")
        .securityContext(context -> context.securityContextRepository(logins))
        .authorizeHttpRequests(
            requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC).permitAll().anyRequest().hasAnyAuthority(STAFF))
        .exceptionHandling(errors -> errors.authenticationEntryPoint(browserEntry()).accessDeniedHandler(denied()))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain portal(HttpSecurity http, SessionLogins logins) {
    headers(http, PORTAL_POLICY);
    return http.securityContext(context -> context.securityContextRepository(logins))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers("/api/session", "/api/about")
                    .permitAll()
                    .requestMatchers("/api/**")
                    .access((who, request) -> ofACommunity(who.get(), request))
                    .requestMatchers("/actuator/health", "/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator", "/actuator/**")
                    .hasAuthority(Role.OPERATOR.id())
                    .anyRequest()
                    .permitAll())
        .exceptionHandling(errors -> errors.authenticationEntryPoint(apiEntry()).accessDeniedHandler(denied()))
        .csrf(csrf -> csrf.spa().ignoringRequestMatchers(loginWithJson()))
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .build();
  }

  /** After Spring Security (-100), so that the login is known, and before everything that opens a transaction. */
  @Bean
  FilterRegistrationBean<CommunityFilter> communityFilter() {
    var filter = new FilterRegistrationBean<>(new CommunityFilter());
    filter.addUrlPatterns("/api/*", "/engine-rest/*", "/camunda/*");
    filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
    filter.setOrder(-90);
    return filter;
  }

  /**
   * Logging in needs no CSRF token, so that a client may begin with it: only JSON is accepted, which no foreign page can send
   * without a CORS permission that nobody gets.
   */
  private static RequestMatcher loginWithJson() {
    return request ->
        HttpMethod.POST.matches(request.getMethod()) && "/api/session".equals(request.getRequestURI()) && isJson(request);
  }

  private static boolean isJson(HttpServletRequest request) {
    try {
      String type = request.getContentType();
      return type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
    } catch (InvalidMediaTypeException malformed) {
      return false;
    }
  }

  /** The platform's operator belongs to no community, and everything under {@code /api} is some community's. */
  private static AuthorizationDecision ofACommunity(
      Authentication who, RequestAuthorizationContext request) {
    boolean member =
        who.getPrincipal() instanceof SignedIn signedIn && signedIn.actor().communityId() != null;
    return new AuthorizationDecision(member);
  }

  private static void headers(HttpSecurity http, String policy) {
    http.headers(
        headers ->
            headers
                .contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    permissions -> permissions.policy("camera=(self), geolocation=(), microphone=(), payment=()")));
  }

  private AuthenticationEntryPoint machineEntry() {
    return (request, response, refused) -> {
      if (refused instanceof MachineLogins.Refused known) {
        if (known.refusal().status() == HttpStatus.UNAUTHORIZED) {
          response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Linli\", charset=\"UTF-8\"");
        }
        answers.say(known.refusal(), request, response);
      } else {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Linli\", charset=\"UTF-8\"");
        answers.notLoggedIn(request, response);
      }
    };
  }

  private AuthenticationEntryPoint apiEntry() {
    return (request, response, refused) -> answers.notLoggedIn(request, response);
  }

  /** Somebody who types the address of Tasklist is sent to our login and comes back; a program gets the problem document. */
  private AuthenticationEntryPoint browserEntry() {
    return (request, response, refused) -> {
      String accept = request.getHeader(HttpHeaders.ACCEPT);
      if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
        response.sendRedirect(request.getContextPath() + "/login?back=" + request.getRequestURI());
      } else {
        answers.notLoggedIn(request, response);
      }
    };
  }

  private AccessDeniedHandler denied() {
    return (request, response, refused) -> {
      if (refused instanceof CsrfException) {
        answers.csrf(request, response);
      } else {
        answers.forbidden(request, response);
      }
    };
  }
}
