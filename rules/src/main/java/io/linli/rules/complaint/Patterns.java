package io.linli.rules.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what has a form of its own: plates, addresses of mail and WeChat, rooms, surnames with a title. Every pattern has bounded repetitions only. */
final class Patterns {

  private static final String SURNAMES =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常于时傅"
          + "卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄米贝明臧计戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯卢莫房缪解丁邓郁洪包左石崔"
          + "龚程邢裴陆荣翁荀甄曲封储段侯全班秋仲宫宁仇甘厉祖武符刘景詹龙叶司黎薄白蒲乔翟谭申冉桑桂牛边尚温庄晏柴阎连茹习艾容向古易廖庾居衡步耿满匡文寇广欧聂曾关游肖闫";
  private static final String TITLES = "先生|女士|小姐|师傅|阿姨|叔叔|大爷|大妈|大叔|大姐|大哥|太太|老师|医生|大夫|经理|主任|队长|班长|奶奶|爷爷|姐|哥|总";
  /** Surnames that begin or are other words. */
  private static final String NO_NAMES = "项目|施工|安装|安全|安保|高级|高压|高层|包括|任何|全体|全部|常务|方面|时候|于是|连|向|全|成|班|应|时|时常|管|水|万一|于|广大|广场|单元|许多|单位|强电|温|严重";
  private static final String DIGIT = "[0-9〇零一二三四五六七八九]";

  private static final Pattern TITLED = Pattern.compile("(?<!保)(?!" + NO_NAMES + ")([" + SURNAMES + "])(\\p{IsHan}{0,2}?)(" + TITLES + ")");
  private static final Pattern SAID = Pattern.compile("(我叫|名叫|叫做|姓名[:：是 ]{0,2}|联系人[:：是 ]{0,2})([" + SURNAMES + "])(\\p{IsHan}{1,2}?(?=\\P{IsHan}|$|我|住|家|是|在|的|电|手)|\\p{IsHan}{2})");
  private static final Pattern NICK = Pattern.compile("(保安|保洁|门卫|客服|管家|电工|水工|维修工|收费员)([小老])([" + SURNAMES + "])");
  /** 张伟家502, 王小明家门口; 大家, 自家, 人家 and 业主家 are nobody's name. */
  private static final Pattern AT_HOME =
      Pattern.compile("(?!" + NO_NAMES + ")[" + SURNAMES + "](\\p{IsHan}{1,2})(?<![大自人国管业主专每各全回几])(?=家[ ]?(?:" + DIGIT + "{3,4}|门|里|阳台))");
  private static final Pattern PLATE =
      Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z][·•・. -]?[a-z0-9]{4,5}[a-z0-9挂学警港澳]");
  private static final Pattern LOCAL_PHONE = Pattern.compile("(?:电话|座机|固话|手机|tel|phone)[:：是号为 ]{0,3}([2-8][0-9]{6,7})(?![0-9])");
  private static final Pattern EMAIL = Pattern.compile("[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}");
  private static final Pattern CHAT =
      Pattern.compile("(?:微信号?|薇信|威信号|v信|vx|wx|weixin|wechat(?: id)?|qq号?|扣扣)[:：是号为 \\t-]{0,4}((?:[a-z][a-z0-9_-]{4,19})|(?:[0-9]{5,10}))(?![a-z0-9_-])");
  private static final Pattern ROOM_WORD = Pattern.compile("(" + DIGIT + "{3,4})(?=[ ]?(?:室|房(?!租|价|子|产|东)|号房|户(?!数)|门[口前外]))");
  private static final Pattern ROOM_BEHIND = Pattern.compile("(?<=单元|号楼|栋|幢|座)[ -]?(" + DIGIT + "{3,4})(?![0-9元块年米平人户号月日:.])");
  private static final Pattern ROOM_HYPHEN = Pattern.compile("(?<![0-9-])([0-9]{1,3})-([0-9]{1,2})-((?!19|20)[0-9]{3,4})(?![0-9-])");
  private static final Pattern ROOM_TWO = Pattern.compile("(?<![0-9-])([0-9]{1,2})-((?!19|20)[0-9]{3,4})(?![0-9-元块年])");
  private static final Pattern ROOM_ENGLISH = Pattern.compile("(?:room|apt\\.?|apartment|flat|unit) ?#?([0-9]{2,4}[a-z]?)(?![0-9a-z])");

  private Patterns() {}

  static List<Span> in(Shadow shadow) {
    List<Span> spans = new ArrayList<>();
    add(spans, Finding.EMAIL, EMAIL, 0, shadow, "[邮箱]");
    add(spans, Finding.PHONE, LOCAL_PHONE, 1, shadow, "[电话]");
    add(spans, Finding.PLATE, PLATE, 0, shadow, "[车牌]");
    add(spans, Finding.WECHAT, CHAT, 1, shadow, "[账号]");
    add(spans, Finding.ROOM, ROOM_WORD, 1, shadow, "***");
    add(spans, Finding.ROOM, ROOM_BEHIND, 1, shadow, "***");
    add(spans, Finding.ROOM, ROOM_HYPHEN, 3, shadow, "***");
    add(spans, Finding.ROOM, ROOM_TWO, 2, shadow, "***");
    add(spans, Finding.ROOM, ROOM_ENGLISH, 1, shadow, "***");
    titled(spans, shadow);
    add(spans, Finding.NAME, AT_HOME, 1, shadow, "*");
    add(spans, Finding.NAME, SAID, 3, shadow, "*");
    add(spans, Finding.NAME, NICK, 3, shadow, "某");
    return spans;
  }

  private static void add(List<Span> spans, Finding kind, Pattern pattern, int group, Shadow shadow, String instead) {
    Matcher matcher = pattern.matcher(shadow.text());
    while (matcher.find()) {
      spans.add(shadow.span(kind, matcher.start(group), matcher.end(group), instead));
    }
  }

  /** 王小明先生 becomes 王*先生, 王师傅 becomes 某师傅: a surname with a trade is enough to know who is meant. */
  private static void titled(List<Span> spans, Shadow shadow) {
    Matcher matcher = TITLED.matcher(shadow.text());
    while (matcher.find()) {
      boolean given = matcher.end(2) > matcher.start(2);
      spans.add(given ? shadow.span(Finding.NAME, matcher.start(2), matcher.end(2), "*") : shadow.span(Finding.NAME, matcher.start(1), matcher.end(1), "某"));
    }
  }
}
