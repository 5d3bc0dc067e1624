package io.linli.channels.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.notices.Audience;
import io.linli.notices.NoticeCategory;
import io.linli.notices.NoticeDraft;
import io.linli.notices.PublishNotice;
import io.linli.problems.Text;
import io.linli.testing.LinliTest;
import io.linli.testing.Neighbourhood;
import io.linli.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** As Linli comes: no mail server, no gateway, no push. */
@LinliTest
class UnconfiguredChannelsTest {

  @LocalServerPort int port;
  @Autowired BeanFactory beans;
  @Autowired PublishNotice publish;
  @Autowired JdbcTemplate jdbc;

  @Test
  void nothingIsOffered() {
    Visitor owner = Visitor.loggedIn(port, "owner-021");
    owner.get("/api/session");

    assertThat(owner.get("/api/me/channels").json().get("available").toString())
        .isEqualTo("{\"email\":false,\"sms\":false,\"wechat\":false,\"push\":false}");
    assertThat(owner.get("/api/push/key").status()).isEqualTo(404);
    assertThat(owner.post("/api/push/subscriptions", "{\"endpoint\": \"https://push.example.com/a\"}").status()).isEqualTo(404);
  }

  @Test
  void nothingIsQueued() {
    Neighbourhood here = new Neighbourhood(beans);
    Text words = new Text("停水", "No water");

    here.in(() -> publish.publish(NoticeDraft.of(NoticeCategory.EMERGENCY, Audience.community(), words, words)));

    assertThat(jdbc.queryForObject("select count(*) from outgoing_message where community_id = ?", Integer.class, here.id())).isZero();
    assertThat(jdbc.queryForObject("select count(*) from scheduled_tasks where task_instance like ?", Integer.class, here.id() + "/%")).isZero();
  }
}
