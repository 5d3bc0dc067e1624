package io.linli.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.integration.storage.BlobStore;
import io.linli.integration.storage.FileSystemBlobStore;
import io.linli.integration.storage.S3BlobStore;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StorageConfigurationTest {

  @TempDir Path home;

  @Test
  void filesLieInTheFolder() {
    application().run(context -> assertThat(context.getBean(BlobStore.class)).isInstanceOf(FileSystemBlobStore.class));
  }

  @Test
  void orInABucketWhenThereIsOne() {
    application()
        .withPropertyValues(
            "linli.storage.s3.bucket=files",
            "linli.storage.s3.endpoint=http://127.0.0.1:9",
            "linli.storage.s3.access-key=linli",
            "linli.storage.s3.secret-key=a secret")
        .run(context -> assertThat(context.getBean(BlobStore.class)).isInstanceOf(S3BlobStore.class));
  }

  /** As compose.yaml passes a variable that nobody has set. */
  @Test
  void anEmptyBucketIsNone() {
    application()
        .withPropertyValues("linli.storage.s3.bucket=", "linli.storage.s3.endpoint=")
        .run(context -> assertThat(context.getBean(BlobStore.class)).isInstanceOf(FileSystemBlobStore.class));
  }

  private ApplicationContextRunner application() {
    return new ApplicationContextRunner()
        .withUserConfiguration(StorageConfiguration.class)
        .withBean(Clock.class, Clock::systemUTC)
        .withPropertyValues("linli.home=" + home);
  }
}
