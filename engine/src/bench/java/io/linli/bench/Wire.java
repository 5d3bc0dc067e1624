package io.linli.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the application that speaks just enough HTTP. The clients share two cores with the server, and a whole HTTP
 * client would be measured along with it.
 */
final class Wire implements AutoCloseable {

  private static final String SESSION = "LINLI-SESSION=";
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;

  private final int port;
  private @Nullable Socket socket;

  Wire(int port) {
    this.port = port;
  }

  /** @return the cookie of the new session */
  String logIn(String username) {
    Answer answer =
        send("/api/session", "{\"username\": \"%s\", \"password\": \"linli\"}".formatted(username), "")
            .require(NO_CONTENT);
    return answer.headers().stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie: ") && line.contains(SESSION))
        .map(line -> line.substring(line.indexOf(SESSION), line.indexOf(';')))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("A login without a session"));
  }

  /**
   * Posts JSON as a browser that is logged in does, with the CSRF header.
   *
   * @param headers whole lines, each with its line end
   */
  void create(String path, String json, String session, String headers) {
    String security = "Cookie: " + session + "; XSRF-TOKEN=bench\r\nX-XSRF-TOKEN: bench\r\n";
    send(path, json, security + headers).require(CREATED);
  }

  private Answer send(String path, String json, String headers) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Type: application/json\r\n"
            + "Content-Length: " + body.length + "\r\n" + headers + "\r\n";
    try {
      Socket open = open();
      ByteArrayOutputStream request = new ByteArrayOutputStream();
      request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
      request.writeBytes(body);
      open.getOutputStream().write(request.toByteArray());
      Answer answer = read(new BufferedInputStream(open.getInputStream()));
      if (answer.says("connection: close")) {
        close();
      }
      return answer;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Socket open() throws IOException {
    Socket open = socket;
    if (open == null) {
      open = new Socket(InetAddress.getLoopbackAddress(), port);
      open.setTcpNoDelay(true);
      socket = open;
    }
    return open;
  }

  private static Answer read(InputStream in) throws IOException {
    List<String> head = new ArrayList<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      head.add(line);
    }
    return new Answer(head, body(head, in));
  }

  private static String body(List<String> head, InputStream in) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String line : head) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length: ")) {
        body.append(text(in, Integer.parseInt(lower.substring("content-length: ".length()))));
      } else if (lower.equals("transfer-encoding: chunked")) {
        for (int size = size(in); size > 0; size = size(in)) {
          body.append(text(in, size));
          line(in);
        }
        line(in);
      }
    }
    return body.toString();
  }

  private static int size(InputStream in) throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  private static String text(InputStream in, int size) throws IOException {
    return new String(in.readNBytes(size), StandardCharsets.UTF_8);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The server hung up");
      }
      line.append((char) next);
    }
    return line.toString().stripTrailing();
  }

  @Override
  public void close() {
    try {
      if (socket != null) {
        socket.close();
        socket = null;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** @param headers the lines of the head, the status line first */
  private record Answer(List<String> headers, String body) {

    boolean says(String header) {
      return headers.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).equals(header));
    }

    Answer require(int status) {
      if (!headers.get(0).startsWith("HTTP/1.1 " + status)) {
        throw new IllegalStateException(headers.get(0) + " instead of " + status + ": " + body);
      }
      return this;
    }
  }
}
