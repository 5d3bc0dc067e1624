package io.linli.repair;

import io.linli.problems.Text;

/** What is broken, as the reporter sees it; the same names as in the form and in the rules. */
public enum RepairCategory {
  WATER("水路报修", "Water"),
  ELECTRICITY("电路报修", "Electricity"),
  GAS("燃气报修", "Gas"),
  LIFT("电梯报修", "Lift"),
  FIRE("消防设施报修", "Fire protection"),
  DOORS("门窗门禁报修", "Doors and access"),
  STRUCTURE("房屋报修", "Walls and roof"),
  OTHER("其他报修", "Repair");

  private final Text text;

  RepairCategory(String zh, String en) {
    this.text = new Text(zh, en);
  }

  public Text text() {
    return text;
  }
}
