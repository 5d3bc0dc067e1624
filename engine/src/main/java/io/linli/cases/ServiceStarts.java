package io.linli.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The features that take part in the start of their service. Looked up late: some of them need what starts cases. */
@Component
class ServiceStarts {

  private final ObjectProvider<ServiceStart> beans;

  ServiceStarts(ObjectProvider<ServiceStart> beans) {
    this.beans = beans;
  }

  Optional<ServiceStart> of(String service) {
    return Optional.ofNullable(byService(beans.stream().toList()).get(service));
  }

  private static Map<String, ServiceStart> byService(List<ServiceStart> starts) {
    return starts.stream().collect(Collectors.toMap(ServiceStart::service, Function.identity()));
  }
}
