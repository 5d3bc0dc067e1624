package io.linli.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether there is a demo, and how large its first community is.
 *
 * @param story whether a few matters are under way when the demo is new
 * @param owners how many accounts {@code owner-001 …} own something; a benchmark asks for 100,000
 * @param units how many units there are, or 0 for what fits the owners: 300 for 280
 */
@ConfigurationProperties("linli.demo")
public record DemoProperties(
    @DefaultValue("false") boolean enabled,
    @DefaultValue("false") boolean story,
    @DefaultValue("280") int owners,
    @DefaultValue("0") int units) {

  int unitsOrFitting() {
    return units > 0 ? units : owners + Math.max(1, owners / 14);
  }
}
