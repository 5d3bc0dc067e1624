package io.linli.channels;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import io.linli.identity.SharedSecrets;
import io.linli.integration.http.BoundedHttp;
import io.linli.integration.mail.SmtpMailer;
import io.linli.integration.webhook.MessageWebhook;
import io.linli.integration.webpush.VapidKeys;
import io.linli.integration.webpush.WebPush;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;

/** What is configured gets a carrier, and nothing else exists. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChannelsProperties.class)
class ChannelsConfiguration {

  /** The connections that the outside needs, closed with the application. */
  record Wires(BoundedHttp gateway, BoundedHttp pushServices) implements AutoCloseable {

    @Override
    public void close() {
      gateway.close();
      pushServices.close();
    }
  }

  /** The database as the scheduler sees it: inside of a transaction it writes with that transaction. */
  record OutboxDatabase(DataSource source, AutodetectJdbcCustomization dialect) {}

  @Bean
  OutboxDatabase outboxDatabase(DataSource source) {
    return new OutboxDatabase(new TransactionAwareDataSourceProxy(source), new AutodetectJdbcCustomization(source, true));
  }

  @Bean
  SchedulerClient outboxClient(OutboxDatabase database) {
    return SchedulerClient.Builder.create(database.source()).jdbcCustomization(database.dialect()).enablePriority().build();
  }

  @Bean
  Backoff backoff(ChannelsProperties properties) {
    return new Backoff(properties.retry().first(), properties.retry().longest(), new SecureRandom());
  }

  @Bean
  Wires wires(ChannelsProperties properties) {
    boolean local = properties.push().localEndpoints();
    return new Wires(
        BoundedHttp.toAnyAddress(properties.timeout()),
        local ? BoundedHttp.toAnyAddress(properties.timeout()) : BoundedHttp.toPublicAddresses(properties.timeout()));
  }

  @Bean
  VapidKeys vapidKeys(SharedSecrets secrets) {
    return VapidKeys.of(secrets.get("vapid", () -> VapidKeys.generate().secret()));
  }

  @Bean
  Carriers carriers(ChannelsProperties properties, Wires wires, VapidKeys keys, JsonMapper json, Clock clock) {
    String portal = properties.portal().replaceFirst("/+$", "");
    List<Carrier> carriers = new ArrayList<>();
    if (properties.mail().configured()) {
      carriers.add(new MailCarrier(new SmtpMailer(properties.mail().settings(properties.timeout()), clock), portal));
    }
    Stream.of(Channel.SMS, Channel.WECHAT)
        .filter(properties.webhook()::carries)
        .forEach(channel -> carriers.add(new WebhookCarrier(channel, webhook(properties, wires, clock), portal)));
    if (properties.push().configured()) {
      carriers.add(new PushCarrier(new WebPush(keys, properties.push().contact(), wires.pushServices(), clock), json));
    }
    return new Carriers(carriers);
  }

  private static MessageWebhook webhook(ChannelsProperties properties, Wires wires, Clock clock) {
    return new MessageWebhook(URI.create(properties.webhook().url()), properties.webhook().secret(), wires.gateway(), clock);
  }
}
