package io.linli.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.communities.Communities;
import io.linli.communities.Community;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.LinliTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test works in a community of its own. */
@LinliTest
class EquipmentTest {

  private static final NewEquipment CAMERAS =
      new NewEquipment(
          EquipmentCategory.CAMERA, "球形摄像机", "南门", 4, LocalDate.of(2026, 3, 1), LocalDate.of(2999, 3, 1), 1_120_000);

  @Autowired Communities communities;
  @Autowired EquipmentRegister register;
  @Autowired RegisterEquipment registerEquipment;
  @Autowired DescribeEquipment describeEquipment;

  private final String community = "test-" + UUID.randomUUID();

  @BeforeEach
  void anEmptyCommunity() {
    communities.save(new Community(community, "试验小区", "Test", "试验路 1 号", "CN-31"));
  }

  @Test
  void aPurchaseIsEnteredWithTheNextCode() {
    registered(UUID.randomUUID());

    EquipmentItem second = registered(UUID.randomUUID());

    assertThat(second.code()).isEqualTo("CAMERA-002");
    assertThat(second.state()).isEqualTo(EquipmentState.GOOD);
  }

  @Test
  void aRepeatedStepEntersThePurchaseOnce() {
    UUID purchase = UUID.randomUUID();

    UUID first = registered(purchase).id();

    assertThat(registered(purchase).id()).isEqualTo(first);
    assertThat(CurrentCommunity.call(community, register::count)).isEqualTo(1);
  }

  @Test
  void theDescriptionSumsUpAndListsWhatThereIs() {
    registered(UUID.randomUUID());

    assertThat(description(EquipmentCategory.CAMERA))
        .startsWith("监控共 1 项（4 台/件），在保 1 项，状况不佳 0 项：")
        .contains("CAMERA-001 球形摄像机，南门，2026-03-01 安装", "质保至 2999-03-01，状况：良好");
  }

  @Test
  void anEmptyRegisterIsSaidInWords() {
    assertThat(description(EquipmentCategory.LIFT)).isEqualTo("台账中没有电梯。");
  }

  @Test
  void theNeighboursEquipmentIsNotTheirs() {
    EquipmentItem item = registered(UUID.randomUUID());

    assertThat(CurrentCommunity.call("jade-lake", () -> register.findById(item.id()))).isEmpty();
  }

  private EquipmentItem registered(UUID caseId) {
    return CurrentCommunity.call(community, () -> registerEquipment.register(caseId, CAMERAS));
  }

  private String description(EquipmentCategory category) {
    return CurrentCommunity.call(community, () -> describeEquipment.of(category));
  }
}
