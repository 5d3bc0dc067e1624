package io.linli.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A login. Accounts belong to the platform: their names are unique over all communities. */
@Entity
public class Account {

  @Id private UUID id;
  private String username;
  private String name;
  private String passwordHash;

  @BatchSize(size = 200)
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role_id")
  private Set<Role> roles = new HashSet<>();

  /** Not a tenant column: the login has to find the account before any community is known. */
  private @Nullable String communityId;

  private @Nullable UUID personId;
  private boolean enabled;
  private Instant createdAt;
  @Version private @Nullable Integer revision;

  protected Account() {}

  public Account(
      String username,
      String name,
      String passwordHash,
      Set<Role> roles,
      @Nullable String communityId,
      @Nullable UUID personId,
      Instant createdAt) {
    this.id = UUID.randomUUID();
    this.username = normalized(username);
    this.name = name;
    this.passwordHash = passwordHash;
    this.roles = new HashSet<>(roles);
    this.communityId = communityId;
    this.personId = personId;
    this.enabled = true;
    this.createdAt = createdAt;
  }

  /** Databases differ in whether they tell upper from lower case; names are stored and looked up in one form. */
  public static String normalized(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }

  public UUID id() {
    return id;
  }

  public String username() {
    return username;
  }

  String passwordHash() {
    return passwordHash;
  }

  public boolean enabled() {
    return enabled;
  }

  /** Ends what the account may do at once, in running sessions too. */
  public void disable() {
    enabled = false;
  }

  public void enable() {
    enabled = true;
  }

  public void grant(Role role) {
    roles.add(role);
  }

  public void revoke(Role role) {
    roles.remove(role);
  }

  public Actor actor() {
    return new Actor(username, name, Set.copyOf(roles), communityId, personId);
  }
}
