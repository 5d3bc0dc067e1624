package io.linli.communities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An exclusive part (专有部分): a home, a shop, a parking place. */
@Entity
public class Unit {

  @Id private UUID id;
  @TenantId private @Nullable String communityId;
  private UUID buildingId;
  private String entrance;
  private String room;
  private String label;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  @Column(name = "exclusive_area_cm2")
  private long exclusiveArea;

  @Enumerated(EnumType.STRING)
  private AreaSource areaSource;

  @Version private @Nullable Integer revision;

  protected Unit() {}

  /** @param exclusiveArea in cm²: 100 m² are 1,000,000 */
  public Unit(
      Building building, String entrance, String room, UnitKind kind, long exclusiveArea, AreaSource areaSource) {
    if (exclusiveArea <= 0) {
      throw new IllegalArgumentException("An exclusive area is more than nothing, not " + exclusiveArea + " cm²");
    }
    this.id = UUID.randomUUID();
    this.buildingId = building.id();
    this.entrance = entrance;
    this.room = room;
    this.label = label(building.name(), entrance, room);
    this.kind = kind;
    this.exclusiveArea = exclusiveArea;
    this.areaSource = areaSource;
  }

  /** How people name it: 1号楼2单元301. */
  public static String label(String building, String entrance, String room) {
    return building + entrance + room;
  }

  public UUID id() {
    return id;
  }

  public UUID buildingId() {
    return buildingId;
  }

  public String entrance() {
    return entrance;
  }

  public String room() {
    return room;
  }

  public String label() {
    return label;
  }

  public UnitKind kind() {
    return kind;
  }

  /** In cm². */
  public long exclusiveArea() {
    return exclusiveArea;
  }

  public AreaSource areaSource() {
    return areaSource;
  }
}
