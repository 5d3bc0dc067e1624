package io.linli.rules.vote;

import io.linli.rules.DerivedFact;
import io.linli.rules.Validity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a share has to be, by law or local regulation: a row of {@code thresholds.drl.csv}.
 *
 * @param validity where and since when
 * @param stage what it is measured against
 * @param numerator 0 to 1000
 * @param denominator 1 to 1000
 * @param inclusive whether reaching the share exactly is enough: true for 以上, false for 过半数 (Civil Code 1259)
 * @param words how residents read it after 已 or 未, such as 达到三分之二
 * @param wordsEn such as "at least two thirds"
 * @param source the law, in Chinese
 * @param sourceEn the law, in English
 */
public record Threshold(
    Validity validity, Stage stage, int numerator, int denominator, boolean inclusive, String words, String wordsEn, String source, String sourceEn)
    implements DerivedFact {

  private static final int LONGEST = 200;
  private static final Pattern SHARE = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

  public Threshold {
    if (numerator < 0 || denominator < 1 || denominator > 1000 || numerator > denominator) {
      throw new IllegalArgumentException("A threshold is a fraction between 0 and 1 with a denominator up to 1000, not " + numerator + "/" + denominator);
    }
    if (words.length() + wordsEn.length() + source.length() + sourceEn.length() > 4 * LONGEST) {
      throw new IllegalArgumentException("The words of a threshold are too long");
    }
  }

  /** Reads the share as people write it, such as {@code 2/3}. */
  public Threshold(Validity validity, Stage stage, String share, boolean inclusive, String words, String wordsEn, String source, String sourceEn) {
    this(validity, stage, part(share, 1), part(share, 2), inclusive, words, wordsEn, source, sourceEn);
  }

  private static int part(String share, int index) {
    Matcher matcher = SHARE.matcher(share.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("A share looks like 2/3, not " + share);
    }
    return Integer.parseInt(matcher.group(index));
  }

  /** Whether this row goes before {@code other}: same question, narrower place or later day. */
  public boolean overrides(Threshold other) {
    return stage == other.stage && validity.overrides(other.validity);
  }

  /**
   * Whether {@code part} of {@code whole} is enough. Exact: both are at most 10^15 ({@link VoteTally#MOST}) and the fraction's terms at most 1000, so the products
   * are at most 10^18 and fit a long.
   */
  public boolean isReachedBy(long part, long whole) {
    long have = part * denominator;
    long need = whole * numerator;
    return inclusive ? have >= need : have > need;
  }

  /** The smallest part of {@code whole} that is enough. */
  public long leastOf(long whole) {
    long need = whole * numerator;
    return inclusive ? (need + denominator - 1) / denominator : need / denominator + 1;
  }
}
