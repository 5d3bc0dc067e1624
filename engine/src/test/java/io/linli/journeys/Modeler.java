package io.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Deploys as Camunda Modeler does: several files in one request to the engine, with a name and a password. */
final class Modeler {

  private static final String BOUNDARY = "linli-modeler";

  private final int port;
  private final String username;

  Modeler(int port, String username) {
    this.port = port;
    this.username = username;
  }

  /** @param resources files on the class path */
  void deploy(String name, List<String> resources) {
    Visitor.Answer answer = tryToDeploy(name, resources);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
  }

  Visitor.Answer tryToDeploy(String name, List<String> resources) {
    Map<String, String> files = new LinkedHashMap<>();
    resources.forEach(resource -> files.put(resource.substring(resource.lastIndexOf('/') + 1), read(resource)));
    return tryToDeploy(name, files);
  }

  /** @param files names and contents */
  Visitor.Answer tryToDeploy(String name, Map<String, String> files) {
    StringBuilder body = new StringBuilder();
    body.append(part("name=\"deployment-name\"", name));
    body.append(part("name=\"enable-duplicate-filtering\"", "true"));
    files.forEach((file, content) -> body.append(part("name=\"%1$s\"; filename=\"%1$s\"".formatted(file), content)));
    body.append("--" + BOUNDARY + "--\r\n");
    String secret = Base64.getEncoder().encodeToString((username + ":" + Portal.PASSWORD).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/engine-rest/deployment/create"))
            .header("Authorization", "Basic " + secret)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    try {
      return new Visitor.Answer(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  static String read(String resource) {
    try (InputStream content = Objects.requireNonNull(Modeler.class.getResourceAsStream("/" + resource), resource)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String part(String disposition, String content) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
  }
}
