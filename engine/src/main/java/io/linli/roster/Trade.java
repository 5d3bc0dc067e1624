package io.linli.roster;

import io.linli.problems.Text;

/** A craft that a repair may need; the same names as in the rules. */
public enum Trade {
  WATER("水暖", "water and heating"),
  ELECTRICITY("电工", "electricity"),
  GAS("燃气", "gas"),
  LIFT("电梯", "lift"),
  FIRE("消防", "fire protection"),
  DOORS("门窗门禁", "doors and access"),
  STRUCTURE("房屋结构", "structure"),
  OTHER("综合", "general work");

  private final Text text;

  Trade(String zh, String en) {
    this.text = new Text(zh, en);
  }

  public Text text() {
    return text;
  }
}
