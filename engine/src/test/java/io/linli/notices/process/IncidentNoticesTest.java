package io.linli.notices.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.camunda.IncidentRaised;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import io.linli.testing.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@LinliTest
class IncidentNoticesTest {

  @LocalServerPort int port;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;

  @Test
  void whoeverCanHelpFindsAStuckProcessInTheInbox() {
    String step = "下单采购-" + UUID.randomUUID();

    CurrentCommunity.run("linli-garden", () -> raise(step, "linli-garden"));

    assertThat(bodies("process")).anyMatch(body -> body.contains(step) && body.contains("连接超时"));
    assertThat(bodies("admin")).anyMatch(body -> body.contains(step));
    assertThat(bodies("owner-001")).noneMatch(body -> body.contains(step));
    assertThat(bodies("lake-process")).noneMatch(body -> body.contains(step));
  }

  @Test
  void anIncidentOfThePlatformItselfGoesToNoCommunity() {
    String step = "清理历史-" + UUID.randomUUID();

    raise(step, null);

    assertThat(bodies("process")).noneMatch(body -> body.contains(step));
  }

  private void raise(String step, @Nullable String community) {
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                new IncidentRaised(
                    "incident-1", "procurement", "设备采购申请", step, "instance-1", null, "连接超时", community, Instant.now())));
  }

  private List<String> bodies(String username) {
    var items = Visitor.loggedIn(port, username).get("/api/inbox?limit=200").json().get("items");
    return items.valueStream().map(item -> item.get("body").asString()).toList();
  }
}
