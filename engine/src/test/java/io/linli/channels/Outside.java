package io.linli.channels;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The outside world of a test: a mail server and a web server that is gateway and push service at once, on this machine, with a log of what they
 * took. They can be killed and started again at the same address. One for the JVM; a test that shares it looks for its own ids.
 */
public final class Outside implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String SECRET =
      "whsec_" + Base64.getEncoder().encodeToString("a secret of thirty-two bytes ...".getBytes(StandardCharsets.US_ASCII));

  private static final int MAIL = freePort();
  private static final int WEB = freePort();
  private static final List<Mail> MAILS = new CopyOnWriteArrayList<>();
  private static final List<Post> POSTS = new CopyOnWriteArrayList<>();
  private static final AtomicReference<Answering> ANSWERING = new AtomicReference<>(Outside::accept);

  private static GreenMail mail;
  private static HttpServer web;
  private static ExecutorService threads;

  /** An e-mail that was taken. */
  record Mail(String id, String to, String subject) {}

  /** A request that was taken. */
  record Post(String path, Map<String, List<String>> headers, byte[] body) {

    String id() {
      return headers.getOrDefault("Webhook-id", List.of("")).get(0);
    }
  }

  /** What the web server does with a request that it has read; what it calls taken it has to add to the log itself. */
  interface Answering {
    void answer(HttpExchange exchange, Post post) throws IOException;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    start();
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("outside", settings()));
  }

  /** What leads an application here. */
  static Map<String, Object> settings() {
    return Map.ofEntries(
        Map.entry("linli.channels.portal", "https://linli.example.com/"),
        Map.entry("linli.channels.mail.host", "127.0.0.1"),
        Map.entry("linli.channels.mail.port", MAIL),
        Map.entry("linli.channels.mail.security", "NONE"),
        Map.entry("linli.channels.mail.from", "notice@linli.example.com"),
        Map.entry("linli.channels.webhook.url", "http://127.0.0.1:" + WEB + "/gateway"),
        Map.entry("linli.channels.webhook.secret", SECRET),
        Map.entry("linli.channels.push.contact", "mailto:admin@linli.example.com"),
        Map.entry("linli.channels.push.local-endpoints", "true"),
        Map.entry("linli.channels.poll", "50ms"),
        Map.entry("linli.channels.retry.first", "100ms"),
        Map.entry("linli.channels.retry.longest", "800ms"),
        Map.entry("linli.channels.retry.attempts", "6"),
        Map.entry("linli.channels.crash.heartbeat", "1s"),
        Map.entry("linli.channels.crash.missed", "4"));
  }

  static void start() {
    startMail();
    startWeb();
  }

  static synchronized void startMail() {
    if (mail == null) {
      mail = new GreenMail(new ServerSetup(MAIL, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      mail.start();
      UserManager users = mail.getUserManager();
      MessageDeliveryHandler usual = users.getMessageDeliveryHandler();
      users.setMessageDeliveryHandler(
          (message, address) -> {
            log(message.getMessage(), address.getEmail());
            return usual.handle(message, address);
          });
    }
  }

  static synchronized void killMail() {
    if (mail != null) {
      mail.stop();
      mail = null;
    }
  }

  static synchronized void startWeb() {
    if (web == null) {
      try {
        threads = Executors.newCachedThreadPool();
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), WEB), 0);
        web.setExecutor(threads);
        web.createContext("/", Outside::handle);
        web.start();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  static synchronized void killWeb() {
    if (web != null) {
      web.stop(0);
      threads.shutdownNow();
      web = null;
    }
  }

  /** From now on the web server answers so. */
  static void answering(Answering answering) {
    ANSWERING.set(answering);
  }

  static void answeringAsUsual() {
    ANSWERING.set(Outside::accept);
  }

  static void accept(HttpExchange exchange, Post post) throws IOException {
    POSTS.add(post);
    exchange.sendResponseHeaders(204, -1);
  }

  static void take(Post post) {
    POSTS.add(post);
  }

  static String pushEndpoint(String device) {
    return "http://127.0.0.1:" + WEB + "/push/" + device;
  }

  static List<Mail> mails() {
    return MAILS;
  }

  static List<Post> posts() {
    return POSTS;
  }

  private static void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Post post = new Post(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes());
      ANSWERING.get().answer(exchange, post);
    }
  }

  private static void log(MimeMessage message, String to) throws MessagingException {
    MAILS.add(new Mail(message.getHeader("Linli-Message-Id", null), to, message.getSubject()));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
