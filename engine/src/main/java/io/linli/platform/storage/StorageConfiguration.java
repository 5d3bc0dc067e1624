package io.linli.platform.storage;

import io.linli.integration.storage.BlobStore;
import io.linli.integration.storage.FileSystemBlobStore;
import io.linli.integration.storage.S3BlobStore;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files lie under {@code linli.home}, so one folder is all that has to be backed up beside the database; or in an object store. */
@Configuration
@EnableConfigurationProperties(StorageProperties.class)
class StorageConfiguration {

  @Bean
  BlobStore blobStore(StorageProperties properties, @Value("${linli.home}") Path home, Clock clock) {
    return properties.s3().configured()
        ? new S3BlobStore(properties.s3().settings())
        : new FileSystemBlobStore(home.resolve("files"), clock);
  }
}
