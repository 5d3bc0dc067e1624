package io.linli.channels;

import io.linli.integration.mail.SmtpSettings;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Channels to people. Each is off until it is configured.
 *
 * @param enabled false on a node (or in a test) that must not work on the outbox
 * @param portal address under which people open the portal, for links; without it messages have none
 * @param threads messages under way at the same time; none holds a database connection while it waits for the other side
 * @param poll how often the outbox is looked at
 * @param timeout of one attempt
 * @param keep how long a delivered message stays in the table
 * @param keepGivenUp how long one that could not be delivered stays in the list
 */
@ConfigurationProperties("linli.channels")
record ChannelsProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("") String portal,
    @DefaultValue("4") int threads,
    @DefaultValue("1s") Duration poll,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("30d") Duration keep,
    @DefaultValue("180d") Duration keepGivenUp,
    @DefaultValue Retry retry,
    @DefaultValue Crash crash,
    @DefaultValue MailServer mail,
    @DefaultValue Gateway webhook,
    @DefaultValue Push push) {

  /**
   * Pauses double from the first to the longest; twenty attempts with the defaults take about twelve hours.
   *
   * @param attempts then a message is given up
   */
  record Retry(@DefaultValue("10s") Duration first, @DefaultValue("1h") Duration longest, @DefaultValue("20") int attempts) {}

  /**
   * When another node takes over what a dead one was working on.
   *
   * @param heartbeat how often a node says that it lives
   * @param missed so many signs of life have to be missing, at least 4
   */
  record Crash(@DefaultValue("10s") Duration heartbeat, @DefaultValue("6") int missed) {}

  /** On with a host and a sender's address. */
  record MailServer(
      @DefaultValue("") String host,
      @DefaultValue("587") int port,
      @DefaultValue("STARTTLS") SmtpSettings.Security security,
      @DefaultValue("") String from,
      @DefaultValue("") String username,
      @DefaultValue("") String password) {

    boolean configured() {
      return !host.isBlank() && !from.isBlank();
    }

    SmtpSettings settings(Duration timeout) {
      return new SmtpSettings(host, port, security, from, orNull(username), orNull(password), timeout);
    }

    private static @Nullable String orNull(String text) {
      return text.isBlank() ? null : text;
    }
  }

  /**
   * On with an address; then a secret is required.
   *
   * @param channels which of SMS and WECHAT the gateway carries
   */
  record Gateway(@DefaultValue("") String url, @DefaultValue("") String secret, @DefaultValue({"SMS", "WECHAT"}) Set<Channel> channels) {

    boolean carries(Channel channel) {
      return !url.isBlank() && channels.contains(channel);
    }
  }

  /**
   * On with a contact.
   *
   * @param contact where push services find the operator: {@code mailto:admin@example.org}
   * @param localEndpoints for tests: push endpoints may be plain HTTP and on this machine
   */
  record Push(@DefaultValue("") String contact, @DefaultValue("false") boolean localEndpoints) {

    boolean configured() {
      return !contact.isBlank();
    }
  }
}
