package io.linli.rules.complaint;

import com.github.houbb.sensitive.word.api.IWordTag;
import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.github.houbb.sensitive.word.support.deny.WordDenys;
import com.github.houbb.sensitive.word.support.tag.WordTags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a maintained library holds to be sensitive. Only those count that it puts under a topic: the rest of its dictionary holds words of everyday life, such
 * as 上门 and 车库. Words without a letter are left out, because every date would be one.
 */
final class WordLibrary {

  private static final Topic[] TOPICS = Topic.values();

  /** The library takes longer than linear time, so long texts are read in pieces that overlap by more than its longest word. */
  private static final int PIECE = 1_000;

  private static final int OVERLAP = 60;

  private static final IWordTag TAGS = WordTags.system();
  private static final SensitiveWordBs WORDS = words();

  private WordLibrary() {}

  private static SensitiveWordBs words() {
    List<String> tagged = WordDenys.defaults().deny().stream().filter(word -> word.chars().anyMatch(Character::isLetter) && !topics(word).isEmpty()).toList();
    return SensitiveWordBs.newInstance().wordDeny(() -> tagged).wordTag(TAGS).init();
  }

  private static Set<String> topics(String word) {
    Set<String> topics = TAGS.getTag(word);
    return topics == null ? Set.of() : topics;
  }

  /** The words in {@code text} with the topic of each. */
  static Map<String, Topic> find(String text) {
    Map<String, Topic> found = new LinkedHashMap<>();
    for (int start = 0; start < text.length(); start += PIECE - OVERLAP) {
      for (String word : WORDS.findAll(text.substring(start, Math.min(start + PIECE, text.length())))) {
        topics(word).stream().sorted().findFirst().ifPresent(topic -> found.put(word, TOPICS[Integer.parseInt(topic)]));
      }
    }
    return found;
  }
}
