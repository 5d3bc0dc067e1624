package io.linli.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.domain.Persistable;

/** A random key that all nodes share. */
@Entity
class PlatformSecret implements Persistable<String> {

  @Id private String name;
  private String secret;

  protected PlatformSecret() {}

  PlatformSecret(String name, String secret) {
    this.name = name;
    this.secret = secret;
  }

  String secret() {
    return secret;
  }

  @Override
  public String getId() {
    return name;
  }

  /** Secrets are only ever inserted, so that the second of two nodes fails instead of replacing the first one's. */
  @Override
  public boolean isNew() {
    return true;
  }
}
