package io.linli.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityConfiguration {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  @Bean
  PasswordEncoder passwordEncoder(IdentityProperties properties) {
    return new Argon2PasswordEncoder(
        SALT_BYTES, HASH_BYTES, 1, properties.argon2Memory(), properties.argon2Iterations());
  }
}
