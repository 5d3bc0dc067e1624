package io.linli.integration.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Blobs as objects {@code <prefix><area>/<first two digits>/<sha256>} of one bucket, shared by all nodes. */
public final class S3BlobStore implements BlobStore, AutoCloseable {

  private static final int NOT_FOUND = 404;
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final S3Settings settings;
  private final S3Client s3;

  public S3BlobStore(S3Settings settings) {
    this.settings = settings;
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(ANSWER).build())
            .region(Region.of(settings.region()))
            .credentialsProvider(credentials(settings))
            .forcePathStyle(settings.pathStyle())
            // The newest checksums are not known to every store, and a blob's key is a checksum already.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .serviceConfiguration(service -> service.chunkedEncodingEnabled(false));
    URI endpoint = settings.endpoint();
    this.s3 = (endpoint == null ? builder : builder.endpointOverride(endpoint)).build();
  }

  @Override
  public BlobKey put(String area, byte[] content) {
    BlobKey key = BlobKey.of(area, content);
    try {
      s3.putObject(request -> request.bucket(settings.bucket()).key(name(key)), RequestBody.fromBytes(content));
    } catch (SdkException failed) {
      throw failure("Could not keep a blob in ", failed);
    }
    return key;
  }

  @Override
  public byte[] get(BlobKey key) {
    try {
      return s3.getObjectAsBytes(request -> request.bucket(settings.bucket()).key(name(key))).asByteArray();
    } catch (NoSuchKeyException missing) {
      throw new BlobMissing(key);
    } catch (SdkException failed) {
      throw failure("Could not read a blob from ", failed);
    }
  }

  /** The age is the store's own, so its clock and ours should agree to the minute. */
  @Override
  public void deleteIfOlder(BlobKey key, Instant before) {
    try {
      Instant kept = keptSince(key);
      if (kept != null && kept.isBefore(before)) {
        s3.deleteObject(request -> request.bucket(settings.bucket()).key(name(key)));
      }
    } catch (SdkException failed) {
      throw failure("Could not delete a blob from ", failed);
    }
  }

  private @Nullable Instant keptSince(BlobKey key) {
    try {
      return s3.headObject(request -> request.bucket(settings.bucket()).key(name(key))).lastModified();
    } catch (S3Exception answer) {
      // The answer to HEAD has no body that could name the error.
      if (answer.statusCode() == NOT_FOUND) {
        return null;
      }
      throw answer;
    }
  }

  private String name(BlobKey key) {
    return settings.prefix() + key.area() + "/" + key.sha256().substring(0, 2) + "/" + key.sha256();
  }

  private UncheckedIOException failure(String what, SdkException failed) {
    return new UncheckedIOException(new IOException(what + settings, failed));
  }

  private static AwsCredentialsProvider credentials(S3Settings settings) {
    String accessKey = settings.accessKey();
    String secretKey = settings.secretKey();
    return accessKey == null || secretKey == null
        ? DefaultCredentialsProvider.builder().build()
        : StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey));
  }

  @Override
  public void close() {
    s3.close();
  }
}
