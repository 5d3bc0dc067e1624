package io.linli.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser: keeps cookies and sends the CSRF header as the portal does, over real HTTP. */
public final class Visitor {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String address;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final List<String> headers = new ArrayList<>();

  public Visitor(int port) {
    this.address = "http://127.0.0.1:" + port;
  }

  /** A visitor who has logged in with the demo's password. */
  public static Visitor loggedIn(int port, String username) {
    var visitor = new Visitor(port);
    Answer answer = visitor.logIn(username, "linli");
    if (answer.status() != 204) {
      throw new AssertionError(username + " cannot log in: " + answer);
    }
    return visitor;
  }

  /** Sends HTTP Basic from now on. */
  public Visitor withBasic(String username, String password) {
    byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /** Sends this header from now on. */
  public Visitor with(String header, String value) {
    headers.add(header);
    headers.add(value);
    return this;
  }

  public Answer logIn(String username, String password) {
    return post("/api/session", "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password));
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  /** @param headers names and values, for this request only */
  public Answer post(String path, String json, String... headers) {
    return send("POST", path, json, headers);
  }

  /** Sends one file in the field {@code file} of a form, as a browser does. */
  public Answer upload(String path, byte[] file) {
    String boundary = "linli-boundary";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"photo\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    request.POST(BodyPublishers.ofByteArray(body.toByteArray()));
    request.header("Content-Type", "multipart/form-data; boundary=" + boundary);
    cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    return answer(request);
  }

  public Answer delete(String path) {
    return send("DELETE", path, null);
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  public void forgetCookie(String name) {
    var store = cookies.getCookieStore();
    store.getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .toList()
        .forEach(cookie -> store.remove(null, cookie));
  }

  /** @param json null for a request without a body */
  public Answer send(String method, String path, String json, String... once) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    request.method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    if (json != null) {
      request.header("Content-Type", "application/json");
    }
    if (!method.equals("GET")) {
      cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    }
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    if (once.length > 0) {
      request.headers(once);
    }
    return answer(request);
  }

  private Answer answer(HttpRequest.Builder request) {
    try {
      return new Answer(http.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** What came back. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public JsonNode json() {
      return JSON.readTree(body());
    }

    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    public List<String> headers(String name) {
      return response.headers().allValues(name);
    }

    @Override
    public String toString() {
      return status() + " " + response.headers().map() + "\n" + body();
    }
  }
}
