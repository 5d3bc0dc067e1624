package io.linli.demo;

import java.util.List;

/** Common Chinese names by number; neighbours in the list differ, and the first 9,000 are all different. */
final class DemoNames {

  private static final List<String> FAMILY =
      List.of("王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹".split(" "));

  private static final List<String> FIRST =
      List.of("建 志 晓 美 文 海 玉 春 秀 国 丽 永 淑 明 雪 家 桂 思 子 雅".split(" "));

  private static final List<String> SECOND =
      List.of("华 强 芳 军 敏 平 英 杰 兰 伟 娟 峰 玲 涛 霞 辉 萍 宁 琴 宇".split(" "));

  private DemoNames() {}

  static String of(int number) {
    String family = FAMILY.get(number % FAMILY.size());
    int given = number / FAMILY.size() * 7 + number * 3;
    String first = FIRST.get(given % FIRST.size());
    String second = SECOND.get((given / FIRST.size() + number) % SECOND.size());
    return family + first + second;
  }
}
