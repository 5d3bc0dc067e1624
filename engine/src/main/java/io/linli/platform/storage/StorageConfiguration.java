package io.linli.platform.storage;

import io.linli.integration.storage.BlobStore;
import io.linli.integration.storage.FileSystemBlobStore;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files lie under {@code linli.home}, so one folder is all that has to be backed up beside the database. */
@Configuration
class StorageConfiguration {

  @Bean
  BlobStore blobStore(@Value("${linli.home}") Path home, Clock clock) {
    return new FileSystemBlobStore(home.resolve("files"), clock);
  }
}
