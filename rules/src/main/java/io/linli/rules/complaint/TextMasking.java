package io.linli.rules.complaint;

import io.linli.rules.Decision;
import io.linli.rules.Preparation;
import io.linli.rules.Ruleset;
import io.linli.rules.RulesetDefinition;
import io.linli.rules.RulesetSource;
import io.linli.rules.text.Lexicon;
import io.linli.rules.text.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What of a text may be published, and does a person have to look at it first? */
public final class TextMasking {

  private static final String LEXICON = "lexicon.csv";
  private static final String NO_CATEGORY = "";
  private static final String HARMLESS = "harmless";

  public static final RulesetDefinition<TextToPublish, TextMaskingResult> DEFINITION =
      new RulesetDefinition<>(
          "text-masking",
          TextToPublish.class,
          TextMaskingResult.class,
          TextMaskingAnswer.class,
          TextMaskingAnswer::new,
          Set.of(Finding.class, TextVerdict.class, Found.class, Topic.class, LibraryWord.class, Reading.class),
          Set.of(LEXICON),
          TextMasking::preparation);

  private TextMasking() {}

  /** Masks by {@code ruleset}, which has to be a version of {@code text-masking}. */
  public static Decision<TextMaskingResult> decide(Ruleset ruleset, TextToPublish text) {
    return ruleset.decide(DEFINITION, text);
  }

  private static Preparation<TextToPublish> preparation(RulesetSource source) {
    Lexicon lexicon = Lexicon.of(source, LEXICON);
    return input -> {
      List<Record> facts = new ArrayList<>();
      facts.add(lexicon.read(input.text(), NO_CATEGORY));
      Set<Finding> kept = input.hideRooms() ? EnumSet.noneOf(Finding.class) : EnumSet.of(Finding.ROOM);
      new Masker(input.names()).kinds(input.text(), kept).forEach(kind -> facts.add(new Found(kind)));
      WordLibrary.find(input.text()).entrySet().stream()
          .filter(word -> !lexicon.read(word.getKey(), NO_CATEGORY).names(HARMLESS))
          .map(word -> word.getValue())
          .distinct()
          .forEach(topic -> facts.add(new LibraryWord(topic)));
      return facts;
    };
  }
}
