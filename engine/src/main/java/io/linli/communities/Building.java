package io.linli.communities;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A building (楼栋) of the community. */
@Entity
public class Building {

  @Id private UUID id;
  @TenantId private @Nullable String communityId;
  private String name;
  private int storeys;
  private LocalDate completedOn;
  @Version private @Nullable Integer revision;

  protected Building() {}

  public Building(String name, int storeys, LocalDate completedOn) {
    this.id = UUID.randomUUID();
    this.name = name;
    this.storeys = storeys;
    this.completedOn = completedOn;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public int storeys() {
    return storeys;
  }

  /** The day from which warranties of the building run. */
  public LocalDate completedOn() {
    return completedOn;
  }
}
