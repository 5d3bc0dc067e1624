package io.linli.demo;

import static io.linli.demo.DemoPlan.id;

import io.linli.demo.DemoPlan.PlannedEquipment;
import io.linli.equipment.EquipmentCategory;
import io.linli.equipment.EquipmentState;
import io.linli.equipment.NewEquipment;
import io.linli.equipment.RegisterEquipment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The register of a community of that age: what came with the buildings, and what was renewed since. */
final class DemoEquipment {

  /** At most so many buildings get entries of their own; a benchmark's thousand buildings need none. */
  private static final int BUILDINGS = 10;

  private final DemoCommunity community;
  private final List<PlannedEquipment> items = new ArrayList<>();
  private final Map<EquipmentCategory, Integer> numbers = new EnumMap<>(EquipmentCategory.class);

  private DemoEquipment(DemoCommunity community) {
    this.community = community;
  }

  static List<PlannedEquipment> of(DemoCommunity community, int buildings) {
    var register = new DemoEquipment(community);
    for (int building = 1; building <= Math.min(buildings, BUILDINGS); building++) {
      register.ofBuilding(building + "号楼");
    }
    register.ofCommunity();
    return register.items;
  }

  private void ofBuilding(String building) {
    LocalDate built = community.completedOn();
    add(EquipmentCategory.LIFT, "乘客电梯 1000 kg", building + "1单元", 1, built, 2, EquipmentState.WORN, 38_600_000);
    add(EquipmentCategory.LIFT, "乘客电梯 1000 kg", building + "2单元", 1, built, 2, EquipmentState.GOOD, 38_600_000);
    add(EquipmentCategory.FIRE, "室内消火栓箱", building + "各层", 50, built, 2, EquipmentState.GOOD, 4_250_000);
    add(EquipmentCategory.FIRE, "手提式干粉灭火器 4 kg", building + "各层", 100, built.plusYears(9), 5, EquipmentState.WORN, 900_000);
    add(EquipmentCategory.DOOR, "单元对讲门禁", building + "1、2单元", 2, built.plusYears(6), 2, EquipmentState.GOOD, 1_180_000);
    add(EquipmentCategory.CAMERA, "电梯轿厢摄像机", building, 2, built.plusYears(7), 3, EquipmentState.GOOD, 320_000);
    add(EquipmentCategory.CAMERA, "大堂摄像机 400 万像素", building + "大堂", 2, built.plusYears(11), 3, EquipmentState.GOOD, 260_000);
  }

  private void ofCommunity() {
    LocalDate built = community.completedOn();
    add(EquipmentCategory.PUMP, "生活给水变频泵", "地下泵房", 3, built, 2, EquipmentState.WORN, 8_700_000);
    add(EquipmentCategory.PUMP, "消防喷淋泵", "地下泵房", 2, built, 2, EquipmentState.GOOD, 6_400_000);
    add(EquipmentCategory.PUMP, "排污潜水泵", "地下车库集水井", 6, built.plusYears(8), 2, EquipmentState.FAULTY, 1_380_000);
    add(EquipmentCategory.FIRE, "火灾自动报警控制器", "消防控制室", 1, built, 2, EquipmentState.WORN, 12_500_000);
    add(EquipmentCategory.FIRE, "常闭式防火门", "地下车库", 18, built, 2, EquipmentState.GOOD, 5_400_000);
    add(EquipmentCategory.DOOR, "车辆道闸与车牌识别", "南门", 2, built.plusYears(10), 3, EquipmentState.GOOD, 4_600_000);
    add(EquipmentCategory.DOOR, "行人通道闸", "北门", 1, built.plusYears(5), 2, EquipmentState.OUT_OF_USE, 1_900_000);
    add(EquipmentCategory.CAMERA, "周界球形摄像机", "围墙四周", 8, built.plusYears(4), 3, EquipmentState.WORN, 2_240_000);
    add(EquipmentCategory.CAMERA, "车库枪式摄像机", "地下车库", 12, built.plusYears(11), 3, EquipmentState.GOOD, 2_040_000);
    add(EquipmentCategory.OTHER, "电动自行车充电棚（20 位）", "西侧绿地", 1, built.plusYears(9), 3, EquipmentState.GOOD, 6_800_000);
    add(EquipmentCategory.OTHER, "儿童游乐设施", "中心花园", 1, built.plusYears(3), 2, EquipmentState.WORN, 7_600_000);
  }

  private void add(
      EquipmentCategory category,
      String name,
      String place,
      int quantity,
      LocalDate installedOn,
      int warrantyYears,
      EquipmentState state,
      long costCents) {
    String code = RegisterEquipment.code(category, numbers.merge(category, 1, Integer::sum));
    LocalDate warrantyEnd = installedOn.plusYears(warrantyYears);
    var equipment = new NewEquipment(category, name, place, quantity, installedOn, warrantyEnd, costCents);
    items.add(new PlannedEquipment(id(community.id(), code), code, equipment, state));
  }
}
