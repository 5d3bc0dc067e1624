package io.linli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.rules.complaint.TextMasking;
import io.linli.rules.complaint.TextMaskingResult;
import io.linli.rules.complaint.TextToPublish;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class TextMaskingPropertiesTest {

  private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");
  private static final Pattern IDENTITY = Pattern.compile("(?<![0-9])[0-9]{17}[0-9xX](?![0-9])");

  @Provide
  Arbitrary<String> mobiles() {
    return Combinators.combine(Arbitraries.of("13", "15", "17", "18", "19"), digits(9)).as((head, rest) -> head + rest);
  }

  @Provide
  Arbitrary<String> identities() {
    return Combinators.combine(Arbitraries.of("110105", "310115", "440305"), Arbitraries.of("19491231", "20010203"), digits(3), Arbitraries.of("0", "5", "X", "x"))
        .as((place, day, number, check) -> place + day + number + check);
  }

  private static Arbitrary<String> digits(int length) {
    return Arbitraries.strings().numeric().ofLength(length);
  }

  /** What people put between digits so that no machine sees them. */
  @Provide
  Arbitrary<String> tricks() {
    return Arbitraries.of("", "\u200b", "\u200d", "\u2060", "\u202e", "\ufeff", "\u00ad", "\ufe0f");
  }

  @Provide
  Arbitrary<String> surroundings() {
    Arbitrary<String> pieces = Arbitraries.of(
        "请联系", "3号楼", "电话：", " ", "，", "2026-06-01", "\ud83d\ude00", "\ud800", "\udc00", "\u202e", "王师傅", "a@b.cn", "沪A12345", "\n", "…", "x", "*", "[", "微信wx_abc12", "room 12");
    return Arbitraries.oneOf(pieces.list().ofMaxSize(4).map(list -> String.join("", list)), Arbitraries.strings().ofMaxLength(30));
  }

  @Property(tries = 400)
  void noMobileNumberIsLeft(@ForAll("surroundings") String before, @ForAll("mobiles") String mobile, @ForAll("tricks") String trick, @ForAll("surroundings") String after) {
    String masked = mask(before + String.join(trick, mobile.split("")) + after);

    assertThat(MOBILE.matcher(seen(masked)).find()).as(masked).isFalse();
    assertThat(seen(masked)).doesNotContain(mobile);
  }

  @Property(tries = 400)
  void noIdentityNumberIsLeft(
      @ForAll("surroundings") String before, @ForAll("identities") String identity, @ForAll("tricks") String trick, @ForAll("surroundings") String after) {
    String masked = mask(before + String.join(trick, identity.split("")) + after);

    assertThat(IDENTITY.matcher(seen(masked)).find()).as(masked).isFalse();
    assertThat(seen(masked)).doesNotContainIgnoringCase(identity);
  }

  @Property(tries = 400)
  void maskingAgainChangesNothing(
      @ForAll("surroundings") String before, @ForAll("mobiles") String mobile, @ForAll("surroundings") String between, @ForAll("identities") String identity,
      @ForAll boolean hideRooms, @ForAll @Size(max = 3) List<String> names) {
    String masked = mask(before + mobile + between + identity, hideRooms, names);

    assertThat(mask(masked, hideRooms, names)).isEqualTo(masked);
  }

  @Property(tries = 400)
  void nothingIsRefusedAndNothingGrows(@ForAll String text, @ForAll @Size(max = 3) List<String> names) {
    assertThat(mask(text, true, names).length()).isLessThanOrEqualTo(2 * text.length() + 10);
  }

  @Provide
  Arbitrary<String> harmless() {
    return Arbitraries.of(
        "早上7:30到8:15", "2026-06-01", "2026年6月1日", "1280.50元", "¥3,500", "3号楼", "12栋", "2单元", "12345热线", "119", "第3层", "60平方米", "每月128元", "99.9%", "2026/06/01 14:30");
  }

  @Property(tries = 200)
  void timesPricesDatesAndBuildingsStay(@ForAll("harmless") String one, @ForAll("harmless") String other) {
    String text = "关于" + one + "和" + other + "的问题";

    assertThat(mask(text, true, List.of())).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> rooms() {
    return Combinators.combine(Arbitraries.integers().between(1, 40), Arbitraries.integers().between(1, 6), Arbitraries.integers().between(101, 999))
        .as((building, entrance, room) -> building + "号楼" + entrance + "单元" + room + "室");
  }

  @Property(tries = 200)
  void roomsStayUnlessTheAuthorWantsThemHidden(@ForAll("rooms") String room) {
    assertThat(mask(room + "漏水")).isEqualTo(room + "漏水");
    assertThat(mask(room + "漏水", true, List.of())).isEqualTo(room.replaceAll("[0-9]+室", "***室") + "漏水");
  }

  @Example
  void hugeAndHostileTextsTakeBoundedTime() {
    List<String> pieces = List.of("1", "1-", "13812345678", "张", "张三先生", "a@", "a.", "微信", "\ud800", "\u200b", "(", "京A", "傻", "3-2-", "啊", " ");
    for (String piece : pieces) {
      String text = piece.repeat(20_000 / piece.length());
      long start = System.nanoTime();

      mask(text, true, List.of("张三", "aaaa"));

      assertThat(Duration.ofNanos(System.nanoTime() - start)).as(piece).isLessThan(Duration.ofSeconds(30));
    }
  }

  private static String seen(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}|\\p{Mn}", "");
  }

  private static String mask(String text) {
    return mask(text, false, List.of());
  }

  private static String mask(String text, boolean hideRooms, List<String> names) {
    TextMaskingResult result = TextMasking.decide(Rulesets.CATALOG.packaged("text-masking"), new TextToPublish(text, hideRooms, names)).result();
    return result.masked();
  }
}
