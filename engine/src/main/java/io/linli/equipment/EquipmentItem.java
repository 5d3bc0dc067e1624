package io.linli.equipment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One entry of the equipment register; several equal things bought together are one entry. */
@Entity
public class EquipmentItem {

  @Id private UUID id;
  @TenantId private @Nullable String communityId;
  private String code;

  @Enumerated(EnumType.STRING)
  private EquipmentCategory category;

  private String name;
  private String place;
  private int quantity;
  private LocalDate installedOn;
  private @Nullable LocalDate warrantyEnd;

  @Enumerated(EnumType.STRING)
  private EquipmentState state;

  private long costCents;
  private @Nullable UUID caseId;
  @Version private @Nullable Integer revision;

  protected EquipmentItem() {}

  /** @param caseId the purchase that brought it, null for what was there before */
  public EquipmentItem(String code, NewEquipment equipment, EquipmentState state, @Nullable UUID caseId) {
    this.id = UUID.randomUUID();
    this.code = code;
    this.category = equipment.category();
    this.name = equipment.name();
    this.place = equipment.place();
    this.quantity = equipment.quantity();
    this.installedOn = equipment.installedOn();
    this.warrantyEnd = equipment.warrantyEnd();
    this.costCents = equipment.costCents();
    this.state = state;
    this.caseId = caseId;
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public EquipmentCategory category() {
    return category;
  }

  public String name() {
    return name;
  }

  public String place() {
    return place;
  }

  public int quantity() {
    return quantity;
  }

  public LocalDate installedOn() {
    return installedOn;
  }

  public @Nullable LocalDate warrantyEnd() {
    return warrantyEnd;
  }

  public EquipmentState state() {
    return state;
  }

  /** What it cost, in cents (分). */
  public long costCents() {
    return costCents;
  }

  public @Nullable UUID caseId() {
    return caseId;
  }

  boolean inWarrantyOn(LocalDate day) {
    return warrantyEnd != null && !day.isAfter(warrantyEnd);
  }
}
