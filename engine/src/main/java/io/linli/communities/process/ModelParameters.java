package io.linli.communities.process;

import io.linli.camunda.ModelBean;
import io.linli.communities.Parameters;
import java.util.Date;

/** The community's parameters in expressions: {@code ${parameters.duration('vote.noticePeriod')}}. */
@ModelBean("parameters")
public class ModelParameters {

  private final Parameters parameters;

  ModelParameters(Parameters parameters) {
    this.parameters = parameters;
  }

  /** ISO-8601, as timers want it. */
  public String duration(String key) {
    return parameters.duration(key).toString();
  }

  public String text(String key) {
    return parameters.text(key);
  }

  /** As a double, exact enough for the comparisons of a gateway. */
  public double number(String key) {
    return parameters.number(key).doubleValue();
  }

  public boolean flag(String key) {
    return parameters.flag(key);
  }

  /** The moment that lies the duration from now on: for due dates. */
  public Date dueDate(String key) {
    return Date.from(parameters.due(key));
  }
}
