package io.linli.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says in sentences what the community already has of a kind: what the property company adds to a request. */
@Component
public class DescribeEquipment {

  /** A register may hold hundreds of cameras; nobody reads more than this before a vote. */
  private static final int MOST = 20;

  private final EquipmentRegister register;
  private final Clock clock;

  DescribeEquipment(EquipmentRegister register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  /** In Chinese, a line an entry, after a line that sums up. */
  @Transactional(readOnly = true)
  public String of(EquipmentCategory category) {
    LocalDate today = LocalDate.now(clock);
    List<EquipmentItem> items = register.findByCategoryOrderByCode(category);
    if (items.isEmpty()) {
      return "台账中没有" + category.nameZh() + "。";
    }
    String lines = items.stream().limit(MOST).map(item -> line(item, today)).collect(Collectors.joining("\n"));
    String rest = items.size() > MOST ? "\n……另有 " + (items.size() - MOST) + " 项见设备台账。" : "";
    return summary(category, items, today) + "\n" + lines + rest;
  }

  private static String summary(EquipmentCategory category, List<EquipmentItem> items, LocalDate today) {
    int quantity = items.stream().mapToInt(EquipmentItem::quantity).sum();
    long inWarranty = items.stream().filter(item -> item.inWarrantyOn(today)).count();
    long notGood = items.stream().filter(item -> item.state() != EquipmentState.GOOD).count();
    return "%s共 %d 项（%d 台/件），在保 %d 项，状况不佳 %d 项："
        .formatted(category.nameZh(), items.size(), quantity, inWarranty, notGood);
  }

  private static String line(EquipmentItem item, LocalDate today) {
    return "%s %s，%s，%s 安装（已用 %d 年），%s，状况：%s"
        .formatted(
            item.code(),
            item.name(),
            item.place(),
            item.installedOn(),
            Math.max(0, Period.between(item.installedOn(), today).getYears()),
            warranty(item, today),
            item.state().nameZh());
  }

  private static String warranty(EquipmentItem item, LocalDate today) {
    if (item.warrantyEnd() == null) {
      return "无质保记录";
    }
    return (item.inWarrantyOn(today) ? "质保至 " : "质保已于 ") + item.warrantyEnd() + (item.inWarrantyOn(today) ? "" : " 到期");
  }
}
