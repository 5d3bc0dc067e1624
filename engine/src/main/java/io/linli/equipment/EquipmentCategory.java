package io.linli.equipment;

/** The kinds of shared equipment that a procurement may ask for. */
public enum EquipmentCategory {
  LIFT("电梯", "lifts"),
  PUMP("水泵", "pumps"),
  FIRE("消防设备", "fire equipment"),
  DOOR("门禁与大门", "doors"),
  CAMERA("监控", "cameras"),
  OTHER("其他设备", "other equipment");

  private final String nameZh;
  private final String nameEn;

  EquipmentCategory(String nameZh, String nameEn) {
    this.nameZh = nameZh;
    this.nameEn = nameEn;
  }

  public String nameZh() {
    return nameZh;
  }

  public String nameEn() {
    return nameEn;
  }
}
