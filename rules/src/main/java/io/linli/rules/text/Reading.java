package io.linli.rules.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What a text says, as rules ask for it. A question names signs of the ruleset's word list: {@code "pipe burst"} asks for both, {@code "pipe/hose burst"} for a burst
 * and one of the other two.
 *
 * @param mentions the signs in the text, in their order
 * @param category the signs that the choice in the form stands for
 * @param known all signs of the word list
 */
public record Reading(List<Mention> mentions, Set<String> category, Set<String> known) {

  /** Rules ask the same questions for every text: {@code "a/b c"} as a or b, and c. */
  private static final Map<String, List<List<String>>> QUESTIONS = new ConcurrentHashMap<>();

  private static final int MOST_QUESTIONS = 10_000;
  private static final int CLOSE = 10;
  private static final int NEXT = 1;

  public Reading {
    mentions = List.copyOf(mentions);
    category = Set.copyOf(category);
  }

  /** Whether the text or the category names these things, in whatever way: what a report is about. */
  public boolean isAbout(String question) {
    return holds(question, sign -> category.contains(sign) || isNamed(sign));
  }

  /** Whether the text itself names these things, in whatever way. */
  public boolean names(String question) {
    return holds(question, this::isNamed);
  }

  /** Whether the text says that these are so. */
  public boolean says(String question) {
    return holds(question, sign -> is(sign, Certainty.SAID));
  }

  /** Whether the text says or fears that these are so. */
  public boolean fears(String question) {
    return holds(question, sign -> is(sign, Certainty.SAID) || is(sign, Certainty.FEARED));
  }

  /** Whether the text says that these are not so, or no more. */
  public boolean denies(String question) {
    return holds(question, sign -> is(sign, Certainty.DENIED));
  }

  /** Whether the text says in one breath that the second of two is so of the first, which may be named in whatever way: {@code "pipe/tap leak"}. */
  public boolean saysTogether(String question) {
    return isTogether(question, Set.of(Certainty.SAID));
  }

  /** As {@link #saysTogether(String)}, but it may also be feared. */
  public boolean fearsTogether(String question) {
    return isTogether(question, Set.of(Certainty.SAID, Certainty.FEARED));
  }

  /**
   * Whether the text says the second of two of something else than the first: {@code "socket/lock outage"} is true for 家里没电 and false for 插座没电. What a sign is said of
   * is the last thing named shortly before it, or what follows at once: leaking tap.
   */
  public boolean saysApartFrom(String question) {
    List<List<String>> parts = twoParts(question);
    return mentions.stream()
        .filter(mention -> mention.certainty() == Certainty.SAID && parts.get(1).contains(mention.sign()))
        .anyMatch(symptom -> !parts.get(0).contains(subject(symptom, parts.get(1))));
  }

  /** What a symptom is said of; itself when nothing else stands near. */
  private String subject(Mention symptom, List<String> symptoms) {
    String subject = symptom.sign();
    for (Mention other : mentions) {
      boolean before = other.end() <= symptom.start() && symptom.start() - other.end() <= CLOSE;
      boolean behind = other.start() >= symptom.end() && other.start() - symptom.end() <= NEXT && other.clause() == symptom.clause() && subject.equals(symptom.sign());
      if (other.sentence() == symptom.sentence() && (before || behind) && !symptoms.contains(other.sign())) {
        subject = other.sign();
      }
    }
    return subject;
  }

  private List<List<String>> twoParts(String question) {
    List<List<String>> parts = parts(question);
    if (parts.size() != 2) {
      throw new IllegalArgumentException("Two signs are together, not \"" + question + "\"");
    }
    return parts;
  }

  private boolean isTogether(String question, Set<Certainty> certainties) {
    List<List<String>> parts = twoParts(question);
    List<Mention> things = mentions.stream().filter(mention -> parts.get(0).contains(mention.sign())).toList();
    return mentions.stream()
        .filter(mention -> parts.get(1).contains(mention.sign()) && certainties.contains(mention.certainty()))
        .anyMatch(symptom -> things.stream().anyMatch(symptom::isNear));
  }

  private boolean holds(String question, Predicate<String> sign) {
    return parts(question).stream().allMatch(choice -> choice.stream().anyMatch(sign));
  }

  /** A name that the word list does not know would make a rule silently never, or always, true. */
  private List<List<String>> parts(String question) {
    List<List<String>> parts = QUESTIONS.get(question);
    if (parts == null) {
      parts = Arrays.stream(question.split(" ")).map(choice -> List.of(choice.split("/"))).toList();
      if (QUESTIONS.size() < MOST_QUESTIONS) {
        QUESTIONS.put(question, parts);
      }
    }
    for (List<String> part : parts) {
      for (String sign : part) {
        if (!known.contains(sign)) {
          throw new IllegalArgumentException("The word list has no sign " + sign);
        }
      }
    }
    return parts;
  }

  private boolean isNamed(String sign) {
    return mentions.stream().anyMatch(mention -> mention.sign().equals(sign));
  }

  private boolean is(String sign, Certainty certainty) {
    return mentions.stream().anyMatch(mention -> mention.certainty() == certainty && mention.sign().equals(sign));
  }
}
