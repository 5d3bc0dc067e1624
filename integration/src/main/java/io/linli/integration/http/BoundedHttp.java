package io.linli.integration.http;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts small bodies and hears how it went. Whoever answers can neither hold a thread longer than the deadline, trickling or not, nor
 * send more than a few kilobytes, nor lead elsewhere.
 */
public final class BoundedHttp implements AutoCloseable {

  /** Bytes of an answer's body that are read, so that the connection can be used again. */
  static final int MOST_BYTES = 4096;

  private static final Timeout CONNECT = Timeout.ofSeconds(5);

  private final Timeout deadline;
  private final CloseableHttpClient http;
  private final ScheduledThreadPoolExecutor watch;

  private BoundedHttp(Duration deadline, DnsResolver addresses) {
    this.deadline = Timeout.of(deadline);
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(addresses)
            .setMaxConnTotal(64)
            .setMaxConnPerRoute(16)
            .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(CONNECT).setSocketTimeout(this.deadline).build())
            .build();
    this.http =
        HttpClients.custom()
            .setConnectionManager(connections)
            .setDefaultRequestConfig(
                RequestConfig.custom().setConnectionRequestTimeout(this.deadline).setResponseTimeout(this.deadline).build())
            .setUserAgent("Linli")
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableContentCompression()
            .build();
    this.watch = new ScheduledThreadPoolExecutor(1, BoundedHttp::daemon);
    watch.setRemoveOnCancelPolicy(true);
  }

  /** For addresses that the operator has configured: they may lie in the own network. */
  public static BoundedHttp toAnyAddress(Duration deadline) {
    return new BoundedHttp(deadline, SystemDefaultDnsResolver.INSTANCE);
  }

  /** For addresses that strangers give. */
  public static BoundedHttp toPublicAddresses(Duration deadline) {
    return new BoundedHttp(deadline, new PublicAddresses());
  }

  /**
   * Sends one request, once.
   *
   * @throws IOException when there is no answer in time, or no connection
   */
  public HttpAnswer post(URI address, Map<String, String> headers, ContentType type, byte[] body) throws IOException {
    HttpPost request = new HttpPost(address);
    headers.forEach(request::setHeader);
    request.setEntity(new ByteArrayEntity(body, type));
    ScheduledFuture<?> end = watch.schedule(request::cancel, deadline.toMilliseconds(), TimeUnit.MILLISECONDS);
    try {
      ClassicHttpResponse response = http.executeOpen(host(request), request, HttpClientContext.create());
      HttpAnswer answer = HttpAnswer.of(response);
      if (drained(response)) {
        response.close();
      } else {
        // Closing would read it all.
        request.cancel();
      }
      return answer;
    } finally {
      end.cancel(false);
    }
  }

  private static HttpHost host(HttpPost request) throws IOException {
    try {
      return HttpHost.create(request.getUri());
    } catch (URISyntaxException | IllegalArgumentException malformed) {
      throw new IOException("Not an address to send to", malformed);
    }
  }

  /** A small body is read to its end, so that the connection can be used again. The head is the answer, whatever becomes of the body. */
  private static boolean drained(ClassicHttpResponse response) {
    HttpEntity entity = response.getEntity();
    try {
      return entity == null || entity.getContent().readNBytes(MOST_BYTES).length < MOST_BYTES;
    } catch (IOException brokenOff) {
      return false;
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "http-deadline");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    watch.shutdownNow();
    http.close(CloseMode.IMMEDIATE);
  }
}
