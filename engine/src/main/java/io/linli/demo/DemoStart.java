package io.linli.demo;

import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the demo at the first start, and only while nobody but this machine can reach the server. */
@Component
@Order(0)
@EnableConfigurationProperties(DemoProperties.class)
class DemoStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

  private final DemoProperties properties;
  private final DemoRows rows;
  private final Demo demo;
  private final PasswordEncoder passwords;
  private final Clock clock;
  private final @Nullable InetAddress address;

  DemoStart(
      DemoProperties properties,
      DemoRows rows,
      Demo demo,
      PasswordEncoder passwords,
      Clock clock,
      @Value("${server.address:#{null}}") @Nullable InetAddress address) {
    this.properties = properties;
    this.rows = rows;
    this.demo = demo;
    this.passwords = passwords;
    this.clock = clock;
    this.address = address;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (address == null || !address.isLoopbackAddress()) {
      refuse(address == null ? "every address" : address.getHostAddress());
    } else if (properties.enabled()) {
      demo.open(makeOnce());
    }
  }

  private void refuse(String where) {
    int accounts = rows.accountsWithDemoPassword();
    if (accounts > 0) {
      throw new DemoOnOpenServer(accounts, where);
    }
    if (properties.enabled()) {
      LOG.warn("No demo community is made: the server listens on {}, and demo accounts have a password that everybody knows."
          + " Set server.address to 127.0.0.1 to try the demo.", where);
    }
  }

  /** @return whether there was no demo before */
  private boolean makeOnce() {
    DemoCommunity garden = DemoCommunity.garden(properties);
    if (rows.exists(garden)) {
      return false;
    }
    List<DemoPlan> plans = List.of(DemoPlanner.plan(garden), DemoPlanner.plan(DemoCommunity.lake()));
    rows.write(plans, DemoStaff.operator(), passwords.encode(Demo.PASSWORD), clock.instant());
    LOG.info("Made the demo communities {} ({} units, {} owners) and {}.", garden.name(), garden.units(), garden.owners(), plans.get(1).community().name());
    return true;
  }
}
