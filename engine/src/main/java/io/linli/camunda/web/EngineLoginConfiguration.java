package io.linli.camunda.web;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** After Spring Security and the community filter, before the engine's own filters. */
@Configuration(proxyBeanMethods = false)
class EngineLoginConfiguration {

  private static final int ORDER = -80;

  @Bean
  FilterRegistrationBean<EngineRestLogin> engineRestLogin(IdentityService identity) {
    var filter = new FilterRegistrationBean<>(new EngineRestLogin(identity));
    filter.addUrlPatterns(EngineWebConfiguration.REST);
    filter.setOrder(ORDER);
    filter.setAsyncSupported(true);
    return filter;
  }

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappLogin() {
    var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    filter.setInitParameters(
        Map.of(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, StaffLogin.class.getName()));
    filter.addUrlPatterns(EngineWebConfiguration.WEBAPP_PAGES_AND_API);
    filter.setOrder(ORDER);
    filter.setAsyncSupported(true);
    return filter;
  }
}
