package io.linli.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.rules.RulesetRejected;
import io.linli.rules.RulesetSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

  private static final String HEADER = "terms,language,sign,strength,note\n";
  private static final Lexicon LEXICON = lexicon("""
      WATER,category,water,sure,
      没有|没|不,zh,NOT,sure,
      不再,zh,NO_MORE,sure,
      no|not|isn't,en,NOT,sure,
      no longer,en,NO_MORE,sure,
      了,zh,MORE,sure,
      any more,en,MORE,sure,
      修好了,zh,OVER,sure,
      上次,zh,PAST,sure,
      会不会|怕,zh,MAYBE,sure,
      防止,zh,PREVENT,sure,
      但是|现在|又,zh,BUT,sure,
      闻到|任何,zh,FILLER,sure,
      the|any,en,FILLER,sure,
      和,zh,JOIN,sure,
      困难|没人管,zh,NOTHING,sure,
      漏|漏水,zh,leak,sure,
      leak*,en,leak,sure,
      烟|冒烟,zh,smoke,sure,
      smoke,en,smoke,sure,
      帽烟,zh,smoke,maybe,
      火花,zh,spark,sure,
      困,zh,trapped,sure,
      水管,zh,pipe,sure,
      插座,zh,socket,sure,
      没电,zh,outage,sure,
      tap,en,tap,sure,
      煤气味,zh,gas smell,sure,
      """);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "水管漏水 | leak",
      "漏 漏 漏 水 | leak",
      "漏漏漏漏漏水 | leak",
      "水管。。。漏！！！ | leak",
      "the pipe is LEAKING | leak",
      "ＬＥＡＫ | leak",
      "漏\u200b水 | leak",
      "漏\ufe0f水 | leak",
      "沒人管 還是冒煙 | smoke",
      "没有人来，漏水 | leak",
      "上次漏水，现在又漏 | leak",
      "修好了没两天又漏 | leak",
      "水管漏，没人管 | leak",
      "没有烟，但是有火花 | spark",
      "会不会没电，现在没电 | outage",
      "好大一股煤气味 | gas",
      "不困难但是困 | trapped"
  })
  void whatIsSaidIsHeard(String text, String sign) {
    assertThat(LEXICON.read(text, "OTHER").says(sign)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "没有漏水了 | leak",
      "没有漏水 | leak",
      "不漏了 | leak",
      "刚才漏水，现在不漏了 | leak",
      "水管不再漏水 | leak",
      "没有闻到任何煤气味 | gas",
      "没有烟和火花 | spark",
      "没有烟、火花 | spark",
      "漏水修好了 | leak",
      "漏水的地方。修好了 | leak",
      "上次漏水你们来过 | leak",
      "防止漏水 | leak",
      "the tap is no longer leaking | leak",
      "there isn't any leak | leak",
      "not leaking any more | leak",
      "leaking before, it isn't leaking any more | leak",
      "有困难 | trapped",
      "smoker | smoke",
      "天气很好 | leak"
  })
  void whatIsNotSaidIsNotHeard(String text, String sign) {
    assertThat(LEXICON.read(text, "OTHER").fears(sign)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"会不会冒烟", "怕冒烟", "帽烟了"})
  void whatIsFearedIsNotSaid(String text) {
    Reading reading = LEXICON.read(text, "OTHER");

    assertThat(reading.fears("smoke")).isTrue();
    assertThat(reading.says("smoke")).isFalse();
  }

  @Test
  void aRepairThatIsTakenBackInTheSameSentenceIsNone() {
    assertThat(LEXICON.read("漏水说修好了但是", "OTHER").says("leak")).isTrue();
  }

  @Test
  void aDenialReachesOneThingAndNotTheNext() {
    Reading reading = LEXICON.read("没有烟 水管漏", "OTHER");

    assertThat(reading.denies("smoke")).isTrue();
    assertThat(reading.says("leak")).isTrue();
  }

  @Test
  void theCategorySaysAsMuchAsAWordButIsNotInTheText() {
    Reading reading = LEXICON.read("漏", "WATER");

    assertThat(reading.isAbout("water leak")).isTrue();
    assertThat(reading.names("water")).isFalse();
    assertThat(LEXICON.read("漏", "GAS").isAbout("water")).isFalse();
  }

  @Test
  void aQuestionMayNameAlternatives() {
    Reading reading = LEXICON.read("水管漏水", "OTHER");

    assertThat(reading.says("smoke/leak")).isTrue();
    assertThat(reading.says("leak smoke")).isFalse();
    assertThat(reading.isAbout("pipe/socket leak/smoke")).isTrue();
  }

  @Test
  void signsAreTogetherInOneSentenceOnly() {
    assertThat(LEXICON.read("插座旁边一直冒烟", "OTHER").saysTogether("socket smoke")).isTrue();
    assertThat(LEXICON.read("插座换过。厨房冒烟", "OTHER").saysTogether("socket smoke")).isFalse();
    assertThat(LEXICON.read("插座会不会冒烟", "OTHER").saysTogether("socket smoke")).isFalse();
    assertThat(LEXICON.read("插座会不会冒烟", "OTHER").fearsTogether("socket smoke")).isTrue();
  }

  @Test
  void aSymptomBelongsToWhatWasNamedLastBeforeIt() {
    assertThat(LEXICON.read("插座没电", "OTHER").saysApartFrom("socket outage")).isFalse();
    assertThat(LEXICON.read("家里没电", "OTHER").saysApartFrom("socket outage")).isTrue();
    assertThat(LEXICON.read("没电，插座好的", "OTHER").saysApartFrom("socket outage")).isTrue();
    assertThat(LEXICON.read("leaking tap", "OTHER").saysApartFrom("tap leak")).isFalse();
    assertThat(LEXICON.read("tap下面的水管漏水", "OTHER").saysApartFrom("tap leak")).isTrue();
  }

  @Test
  void aSignThatTheWordListDoesNotKnowIsAMistakeOfTheRule() {
    Reading reading = LEXICON.read("漏水", "OTHER");

    assertThatThrownBy(() -> reading.says("leek")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("leek");
    assertThatThrownBy(() -> reading.saysTogether("leak")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "漏水,fr,leak,sure,",
      "漏水,zh,Leak,sure,",
      "漏水,zh,LEAK,sure,",
      "漏水,zh,leak,often,",
      ",zh,leak,sure,",
      "漏水|漏水,zh,leak,sure,",
      "漏水,zh,leak,sure,\n漏水,zh,NOT,sure,",
      "漏水,zh,leak",
      "WATER,category,water,sure,\nWATER,category,leak,sure,"
  })
  void aLineThatIsNoneIsRejectedWithItsNumber(String lines) {
    assertThatThrownBy(() -> lexicon(lines)).isInstanceOfSatisfying(RulesetRejected.class, rejected -> assertThat(rejected.defects()).isNotEmpty().allSatisfy(defect -> {
      assertThat(defect.file()).isEqualTo("lexicon.csv");
      assertThat(defect.line()).isBetween(2, 3);
    }));
  }

  @Test
  void aMissingOrStrangeWordListIsRejected() {
    assertThatThrownBy(() -> Lexicon.of(RulesetSource.of("repair-triage", Map.of()), "lexicon.csv")).isInstanceOf(RulesetRejected.class);
    assertThatThrownBy(() -> Lexicon.of(RulesetSource.of("repair-triage", Map.of("lexicon.csv", "word,sign\n")), "lexicon.csv")).isInstanceOf(RulesetRejected.class);
  }

  @Test
  void hugeAndHostileTextsAreRead() {
    for (String piece : new String[] {"漏", "没有", "没有漏水了", "a", "\ud800", "\u202e", "修好了", "上次", "。", " "}) {
      assertThat(LEXICON.read(piece.repeat(4000), "OTHER")).isNotNull();
    }
  }

  private static Lexicon lexicon(String lines) {
    return Lexicon.of(RulesetSource.of("repair-triage", Map.of("lexicon.csv", HEADER + lines)), "lexicon.csv");
  }
}
