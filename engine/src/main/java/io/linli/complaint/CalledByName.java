package io.linli.complaint;

import io.linli.masking.Visible;
import java.util.Map;
import java.util.regex.Pattern;

/** How people call members of staff in a text: by the whole name, 丁师傅, 顾经理, 小顾, 姓江的, 前台顾女士. */
final class CalledByName {

  private static final int SHORTEST = 2;
  private static final int LONGEST_HAN = 4;
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern GAPS = Pattern.compile("[\\p{Zs}\\t·•]");
  private static final Pattern DOUBLE_SURNAME =
      Pattern.compile("^(欧阳|司马|上官|诸葛|司徒|慕容|皇甫|令狐|夏侯|尉迟|公孙|长孙|宇文|端木|东方|南宫)");

  /** Titles that staff are called by; 总 also begins and ends other words. */
  private static final String TITLES =
      "(?:师傅|师父|经理|主任|主管|队长|班长|组长|会计|出纳|管家|保安|保洁|客服|电工|水工|工程师|姐|哥|总(?![是结体共数量会算得说部计在要额]))";
  private static final String POSTS = "(?:前台|客服|门岗|门卫|保安|保洁|维修|物业|管家|收费员|财务|经理|电工|水工)";

  /** After 小 and 老 these make a thing and not a person: 小区, 小时, 小黄车, 小毛病, 老年. */
  private static final String NO_NICKNAME =
      "(?!区|时|广|门|路|孔|于|古|年|师|池|项|商|满|单|水|钱|苗|叶|雷阵|高[层峰]|黄[车鱼狗]|方[块面]|包[裹间子]|花[园坛草]|白[菜狗]|龙虾|牛[电奶]|"
          + "马[路达扎桶]|米[手电]|毛[病孩]|石[头子块]|金额|温度|车)";

  /** Before a title these make a word with the surname: 对方经理, 由于保安, 经常, 当时, 现金会计. */
  private static final Map<String, String> ENDS_A_WORD =
      Map.of("方", "对官双三甲乙各地", "于", "由关对至终属", "常", "经正通时非", "时", "当同及有", "金", "现资奖", "安", "保治公", "管", "主城不");

  private final String plain;
  private final String joined;

  CalledByName(String text) {
    this.plain = Visible.text(text);
    this.joined = GAPS.matcher(plain).replaceAll("");
  }

  /** @param registered name of a member of staff */
  boolean mentions(String registered) {
    String name = Visible.text(registered).strip();
    if (name.length() < SHORTEST) {
      return false;
    }
    if (!HAN.matcher(name).matches()) {
      return Pattern.compile("(?<!\\p{IsLatin})" + Pattern.quote(name) + "(?!\\p{IsLatin})").matcher(plain).find();
    }
    return joined.contains(name) || (name.length() <= LONGEST_HAN && calls(surname(name)));
  }

  private boolean calls(String surname) {
    String before = ENDS_A_WORD.containsKey(surname) ? "(?<![" + ENDS_A_WORD.get(surname) + "])" : "";
    String titled = before + surname + TITLES;
    String nicknamed = "(?<![大最较太很矮缩])[小老]" + NO_NICKNAME + surname;
    String posted = POSTS + "[的姓]?" + surname + "(?:先生|女士|小姐|某|姓)";
    return Pattern.compile(titled + "|" + nicknamed + "|" + posted + "|姓" + surname + "的").matcher(joined).find();
  }

  private static String surname(String name) {
    boolean two = name.length() > SHORTEST && DOUBLE_SURNAME.matcher(name).find();
    return name.substring(0, two ? 2 : 1);
  }
}
