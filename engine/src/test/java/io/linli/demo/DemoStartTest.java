package io.linli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.testing.LinliTest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.password.PasswordEncoder;

@LinliTest
class DemoStartTest {

  @Autowired DemoProperties properties;
  @Autowired DemoRows rows;
  @Autowired Demo demo;
  @Autowired DemoStart start;
  @Autowired PasswordEncoder passwords;
  @Autowired Clock clock;

  @Test
  void aSecondStartMakesNothingTwice() {
    int accounts = rows.accountsWithDemoPassword();

    start.run(new DefaultApplicationArguments());

    assertThat(rows.accountsWithDemoPassword()).isEqualTo(accounts).isGreaterThan(300);
  }

  @Test
  void aDatabaseWithTheDemoIsNotOpenedToOtherMachines() throws UnknownHostException {
    var open = new DemoStart(properties, rows, demo, passwords, clock, InetAddress.getByName("0.0.0.0"));

    assertThatThrownBy(() -> open.run(new DefaultApplicationArguments()))
        .isInstanceOf(DemoOnOpenServer.class)
        .hasMessageContaining("0.0.0.0");
  }

  @Test
  void theAccountsShownAreThere() {
    assertThat(demo.accounts()).extracting("username").contains("owner-001", "manager", "operator", "lake-owner-001").hasSize(15);
  }
}
