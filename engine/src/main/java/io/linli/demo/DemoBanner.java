package io.linli.demo;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started Linli where it is and how to get in. */
@Component
class DemoBanner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoBanner.class);

  private final Demo demo;

  DemoBanner(Demo demo) {
    this.demo = demo;
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void ready(ApplicationReadyEvent ready) {
    String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
    if (!demo.isOpen() || port == null) {
      return;
    }
    String accounts = demo.accounts().stream().map(DemoBanner::line).collect(Collectors.joining("\n"));
    LOG.info(
        "\n\n  邻里 Linli   http://127.0.0.1:{}\n\n  Demo accounts, all with the password {}  (owner-001 … and so on):\n\n{}\n",
        port,
        Demo.PASSWORD,
        accounts);
  }

  private static String line(Actor actor) {
    String roles = actor.roles().stream().sorted().map(Role::nameZh).collect(Collectors.joining("、"));
    return "    %-16s %s  %s".formatted(actor.username(), roles, actor.name());
  }
}
