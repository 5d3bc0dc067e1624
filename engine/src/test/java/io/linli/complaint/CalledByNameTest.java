package io.linli.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalledByNameTest {

  @ParameterizedTest
  @CsvSource({
    "丁大勇, 丁大勇修水管修了三次都没修好",
    "丁大勇, 维修的丁师傅跟我要红包",
    "江铁军, 门岗的江铁军上班睡觉",
    "顾小雨, 前台小顾态度差",
    "顾小雨, 客服顾小雨骂我",
    "顾小雨, 顾经理不回电话",
    "顾小雨, 前台的顾女士不理人",
    "江铁军, 那个姓江的保安",
    "欧阳明, 欧阳师傅没有来",
    "沈国栋, 沈 国 栋收了钱",
    "于海, 投诉于师傅",
    "Tom Ding, I called Tom Ding twice"
  })
  void knowsWhoIsMeant(String registered, String text) {
    assertThat(new CalledByName(text).mentions(registered)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "区大海, 小区里太吵",
    "时文, 等了两个小时没有人来",
    "毛建国, 电梯有点小毛病",
    "方静怡, 对方总是不听劝",
    "于海, 由于保安不在",
    "金慧, 现金会计不收",
    "路遥, 大门口的小路很黑",
    "丁大勇, 楼上丁小芳家跳绳",
    "Al, we also waited"
  })
  void takesNoOrdinaryWordForAPerson(String registered, String text) {
    assertThat(new CalledByName(text).mentions(registered)).isFalse();
  }
}
