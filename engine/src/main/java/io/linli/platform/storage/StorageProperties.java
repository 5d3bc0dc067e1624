package io.linli.platform.storage;

import io.linli.integration.storage.S3Settings;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where files are kept: under {@code linli.home}, or in an object store when it has a bucket. */
@ConfigurationProperties("linli.storage")
record StorageProperties(@DefaultValue S3 s3) {

  /**
   * @param endpoint empty for Amazon's own
   * @param accessKey empty for what the environment gives
   */
  record S3(
      @DefaultValue("") String bucket,
      @DefaultValue("") String endpoint,
      @DefaultValue("us-east-1") String region,
      @DefaultValue("") String prefix,
      @DefaultValue("") String accessKey,
      @DefaultValue("") String secretKey,
      @DefaultValue("true") boolean pathStyle) {

    boolean configured() {
      return !bucket.isBlank();
    }

    S3Settings settings() {
      String folder = prefix.isBlank() || prefix.endsWith("/") ? prefix : prefix + "/";
      URI address = endpoint.isBlank() ? null : URI.create(endpoint);
      return new S3Settings(bucket, address, region, folder, orNull(accessKey), orNull(secretKey), pathStyle);
    }

    private static @Nullable String orNull(String text) {
      return text.isBlank() ? null : text;
    }
  }
}
