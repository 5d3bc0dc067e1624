package io.linli.integration.storage;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A bucket of an object store that speaks S3.
 *
 * @param endpoint null for Amazon's own
 * @param region as the store names it; stores without regions take any
 * @param prefix before every key, empty or ending with a slash
 * @param accessKey null for what the environment gives: variables, a profile, the machine's role
 * @param pathStyle whether the bucket stands in the path instead of the host name, as MinIO and most others want it
 */
public record S3Settings(
    String bucket,
    @Nullable URI endpoint,
    String region,
    String prefix,
    @Nullable String accessKey,
    @Nullable String secretKey,
    boolean pathStyle) {

  /** Without the secret. */
  @Override
  public String toString() {
    return "bucket " + bucket + (endpoint == null ? "" : " at " + endpoint);
  }
}
