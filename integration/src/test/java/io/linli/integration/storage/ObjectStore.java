package io.linli.integration.storage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A real HTTP server that keeps objects as S3 does, as far as a blob store asks: PUT, GET, HEAD, DELETE with the bucket in the path. Refuses
 * whatever is not signed by AWS Signature Version 4, which it computes by itself.
 */
final class ObjectStore implements AutoCloseable {

  static final String REGION = "cn-test-1";
  static final String ACCESS_KEY = "linli";
  static final String SECRET_KEY = "a secret of the store";

  private final HttpServer server;
  private final Map<String, Kept> objects = new ConcurrentHashMap<>();
  private volatile Instant now;

  private record Kept(byte[] content, Instant at) {}

  ObjectStore(Instant now) throws IOException {
    this.now = now;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void itIs(Instant time) {
    now = time;
  }

  Set<String> names() {
    return objects.keySet();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (!isSigned(exchange, body)) {
        answer(exchange, 403, error("SignatureDoesNotMatch"));
      } else if (exchange.getRequestMethod().equals("PUT")) {
        objects.put(exchange.getRequestURI().getPath(), new Kept(body, now));
        answer(exchange, 200, new byte[0]);
      } else if (exchange.getRequestMethod().equals("DELETE")) {
        objects.remove(exchange.getRequestURI().getPath());
        answer(exchange, 204, new byte[0]);
      } else {
        show(exchange, objects.get(exchange.getRequestURI().getPath()));
      }
    }
  }

  private static void show(HttpExchange exchange, Kept kept) throws IOException {
    if (kept == null) {
      answer(exchange, 404, error("NoSuchKey"));
    } else {
      String modified = DateTimeFormatter.RFC_1123_DATE_TIME.format(kept.at().atOffset(ZoneOffset.UTC));
      exchange.getResponseHeaders().set("Last-Modified", modified);
      answer(exchange, 200, kept.content());
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] content) throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.getResponseHeaders().set("Content-Type", "application/xml");
    exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
    if (!head && content.length > 0) {
      exchange.getResponseBody().write(content);
    }
  }

  private static byte[] error(String code) {
    return ("<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>no</Message></Error>").getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isSigned(HttpExchange exchange, byte[] body) {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    String time = exchange.getRequestHeaders().getFirst("X-Amz-Date");
    String hash = exchange.getRequestHeaders().getFirst("X-Amz-Content-Sha256");
    if (authorization == null || time == null || hash == null || !fits(hash, body)) {
      return false;
    }
    String scope = time.substring(0, 8) + "/" + REGION + "/s3/aws4_request";
    String signed = part(authorization, "SignedHeaders=");
    String canonical =
        String.join(
            "\n",
            exchange.getRequestMethod(),
            exchange.getRequestURI().getRawPath(),
            "",
            Arrays.stream(signed.split(";")).map(name -> name + ":" + exchange.getRequestHeaders().getFirst(name).strip() + "\n").collect(Collectors.joining()),
            signed,
            hash);
    String toSign = String.join("\n", "AWS4-HMAC-SHA256", time, scope, hex(sha256(canonical.getBytes(StandardCharsets.UTF_8))));
    byte[] key = ("AWS4" + SECRET_KEY).getBytes(StandardCharsets.UTF_8);
    for (String step : scope.split("/")) {
      key = hmac(key, step);
    }
    return authorization.startsWith("AWS4-HMAC-SHA256 Credential=" + ACCESS_KEY + "/" + scope)
        && part(authorization, "Signature=").equals(hex(hmac(key, toSign)));
  }

  /** What has no body need not sign it. */
  private static boolean fits(String hash, byte[] body) {
    return hash.equals(hex(sha256(body))) || (body.length == 0 && hash.equals("UNSIGNED-PAYLOAD"));
  }

  private static String part(String authorization, String name) {
    return authorization.substring(authorization.indexOf(name) + name.length()).split(",")[0];
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
