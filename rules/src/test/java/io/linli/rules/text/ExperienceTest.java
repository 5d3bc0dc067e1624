package io.linli.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.rules.RulesetRejected;
import io.linli.rules.RulesetSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExperienceTest {

  private static final ExampleColumns COLUMNS =
      new ExampleColumns(List.of("place"), List.of(new ExampleColumns.Question("weather", List.of("WET", "DRY"))));
  private static final String HEADER = "text,place,weather\n";
  private static final String EXAMPLES =
      HEADER
          + "外面下着大雨,OUT,WET\n"
          + "又下雨了路上全是水,OUT,WET\n"
          + "大雨下个不停,IN,WET\n"
          + "raining cats and dogs,OUT,WET\n"
          + "今天太阳真好,OUT,DRY\n"
          + "太阳晒得真舒服,OUT,DRY\n"
          + "屋里真暖和,IN,DRY\n"
          + "sunny and warm,OUT,DRY\n"
          + "\"warm, at last\",IN,DRY\n";
  private static final String WORDS = "terms,language,sign,strength,note\n雨|rain*,zh,rain,sure,\n";

  @Test
  void aTextIsLikeTheExamplesThatShareItsWords() {
    Likeness wet = likeness(EXAMPLES, "听，外面好像下着雨", "WET");
    Likeness dry = likeness(EXAMPLES, "太阳真好啊", "WET");

    assertThat(wet.percent()).isGreaterThan(60);
    assertThat(wet.words()).contains("雨");
    assertThat(dry.percent()).isLessThan(40);
  }

  @Test
  void theAnswersOfAQuestionMakeUpAHundred() {
    assertThat(judge(EXAMPLES, "下雨").stream().mapToInt(Likeness::percent).sum()).isBetween(99, 101);
  }

  @Test
  void aSentenceSpeaksForItselfWhateverStandsAroundIt() {
    Likeness alone = likeness(EXAMPLES, "大雨下个不停", "WET");
    Likeness among = likeness(EXAMPLES, "太阳真好，真暖和。大雨下个不停。昨天太阳真好，晒得舒服", "WET");

    assertThat(alone.inOneSentence()).isEqualTo(alone.percent());
    assertThat(among.percent()).isLessThan(alone.percent());
    assertThat(among.inOneSentence()).isGreaterThanOrEqualTo(alone.percent());
  }

  @Test
  void theSameExamplesAlwaysTeachTheSame() {
    assertThat(judge(EXAMPLES, "今天又下雨")).isEqualTo(judge(EXAMPLES, "今天又下雨"));
  }

  @Test
  void anExampleThatSomebodyAddsIsLearned() {
    String taught = EXAMPLES + "叽里呱啦,OUT,WET\n叽里呱啦的,IN,WET\n";

    assertThat(likeness(taught, "叽里呱啦", "WET").percent()).isGreaterThan(likeness(EXAMPLES, "叽里呱啦", "WET").percent());
  }

  @Test
  void whatIsNoLetterIsJudgedToo() {
    assertThat(judge(EXAMPLES, "?!")).hasSize(2);
  }

  @Test
  void aLineThatDoesNotFitIsNamed() {
    assertThatThrownBy(() -> judge(EXAMPLES + "雾,OUT,FOGGY\n", "雨"))
        .isInstanceOfSatisfying(RulesetRejected.class, rejected -> assertThat(rejected.defects()).singleElement().satisfies(defect -> {
          assertThat(defect.line()).isEqualTo(11);
          assertThat(defect.messageEn()).contains("weather is one of [WET, DRY]");
        }));
    assertThatThrownBy(() -> judge(EXAMPLES + "雾,OUT\n", "雨")).isInstanceOf(RulesetRejected.class).hasMessageContaining("2 columns, not 3");
    assertThatThrownBy(() -> judge(EXAMPLES + " ,OUT,WET\n", "雨")).isInstanceOf(RulesetRejected.class).hasMessageContaining("a text has 1 to");
  }

  @Test
  void examplesThatTeachNothingAreRefused() {
    assertThatThrownBy(() -> judge(HEADER + "雨,OUT,WET\n", "雨")).isInstanceOf(RulesetRejected.class).hasMessageContaining("nothing to learn");
    assertThatThrownBy(() -> judge("text,weather\n雨,WET\n", "雨")).isInstanceOf(RulesetRejected.class).hasMessageContaining("The first line has to be");
    assertThatThrownBy(() -> Experience.of(RulesetSource.of("test", Map.of("lexicon.csv", WORDS)), "examples.csv", COLUMNS, words()))
        .isInstanceOf(RulesetRejected.class)
        .hasMessageContaining("examples.csv");
  }

  private static Likeness likeness(String examples, String text, String answer) {
    return judge(examples, text).stream().filter(likeness -> likeness.is("weather", answer)).findFirst().orElseThrow();
  }

  private static List<Likeness> judge(String examples, String text) {
    return Experience.of(RulesetSource.of("test", Map.of("examples.csv", examples)), "examples.csv", COLUMNS, words()).judge(text, List.of("OUT"));
  }

  private static Lexicon words() {
    return Lexicon.of(RulesetSource.of("test", Map.of("lexicon.csv", WORDS)), "lexicon.csv");
  }
}
