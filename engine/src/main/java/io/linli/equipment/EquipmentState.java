package io.linli.equipment;

/** What the last inspection found. */
public enum EquipmentState {
  GOOD("良好"),
  WORN("老化"),
  FAULTY("有故障"),
  OUT_OF_USE("停用");

  private final String nameZh;

  EquipmentState(String nameZh) {
    this.nameZh = nameZh;
  }

  public String nameZh() {
    return nameZh;
  }
}
