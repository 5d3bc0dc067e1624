package io.linli.communities;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody whom the community deals with, with an account or without. */
@Entity
public class Person {

  @Id private UUID id;
  @TenantId private @Nullable String communityId;
  private String name;

  @Enumerated(EnumType.STRING)
  private PersonKind kind;

  private @Nullable String phone;
  @Version private @Nullable Integer revision;

  protected Person() {}

  public Person(String name, PersonKind kind, @Nullable String phone) {
    this.id = UUID.randomUUID();
    this.name = name;
    this.kind = kind;
    this.phone = phone;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public PersonKind kind() {
    return kind;
  }

  public @Nullable String phone() {
    return phone;
  }
}
