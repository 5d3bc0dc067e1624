package io.linli.rules.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds phone, identity card and bank card numbers, however they are taken apart: 138 1234 5678, 一三八…, 138-1234-5678. */
final class Numbers {

  private static final String NUMERALS = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖";
  private static final String SEPARATORS = " -.·_*/—–~,，、()（）\t";
  private static final int MOST_SEPARATORS = 2;
  private static final int MOBILE = 11;
  private static final int IDENTITY = 18;
  private static final int MOST_GROUPS = 18;
  private static final Pattern MOBILE_NUMBER = Pattern.compile("(86)?1[3-9][0-9]{9}");
  private static final Pattern LAND_LINE = Pattern.compile("0[1-9][0-9]{1,2}[2-8][0-9]{6,7}");
  private static final Pattern IDENTITY_NUMBER = Pattern.compile("[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9x]");

  private final Shadow shadow;
  private final String text;
  private final List<Group> groups = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  /** Digits that stand together. */
  private record Group(int start, int end, String digits) {}

  private Numbers(Shadow shadow) {
    this.shadow = shadow;
    this.text = shadow.text();
  }

  static List<Span> in(Shadow shadow) {
    return new Numbers(shadow).find();
  }

  private List<Span> find() {
    group();
    for (int i = 0; i < groups.size(); ) {
      i += take(i);
    }
    return spans;
  }

  private void group() {
    for (int at = 0; at < text.length(); at++) {
      if (digit(at) < 0) {
        continue;
      }
      int start = at;
      StringBuilder digits = new StringBuilder();
      for (; at < text.length() && digit(at) >= 0; at++) {
        digits.append(digit(at));
      }
      if (digits.length() < IDENTITY && isCheckSign(at)) {
        digits.append('x');
        at++;
      }
      groups.add(new Group(start, at, digits.toString()));
    }
  }

  /** The last place of an identity number may be an X. */
  private boolean isCheckSign(int at) {
    return at < text.length() && text.charAt(at) == 'x' && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** The value of the digit or numeral at a place, or -1. */
  private int digit(int at) {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int numeral = c == '幺' ? 1 : NUMERALS.indexOf(c);
    return numeral < 0 ? -1 : numeral % 10;
  }

  /** Looks at the groups from {@code first} on; answers how many of them are done with. */
  private int take(int first) {
    if (groups.get(first).digits().length() >= MOBILE) {
      hide(first, first, kindOfLong(groups.get(first).digits()));
      return 1;
    }
    StringBuilder digits = new StringBuilder();
    for (int last = first; last < groups.size() && last < first + MOST_GROUPS && digits.length() < IDENTITY; last++) {
      if (last > first && !isJoined(groups.get(last - 1), groups.get(last))) {
        return 1;
      }
      digits.append(groups.get(last).digits());
      Finding kind = last == first ? null : kindOfApart(digits.toString(), first, last);
      if (kind != null) {
        hide(first, last, kind);
        return last - first + 1;
      }
    }
    return 1;
  }

  private boolean isJoined(Group one, Group other) {
    int gap = other.start() - one.end();
    return gap <= MOST_SEPARATORS && text.substring(one.end(), other.start()).chars().allMatch(c -> SEPARATORS.indexOf(c) >= 0);
  }

  private static Finding kindOfLong(String digits) {
    if (digits.length() == IDENTITY || digits.length() == 15) {
      return Finding.ID_CARD;
    }
    return digits.length() <= 13 ? Finding.PHONE : Finding.BANK_CARD;
  }

  private @Nullable Finding kindOfApart(String digits, int first, int last) {
    if (MOBILE_NUMBER.matcher(digits).matches() || LAND_LINE.matcher(digits).matches()) {
      return Finding.PHONE;
    }
    if (IDENTITY_NUMBER.matcher(digits).matches()) {
      return Finding.ID_CARD;
    }
    boolean fours = groups.subList(first, Math.min(first + 4, last + 1)).stream().allMatch(group -> group.digits().length() == 4);
    return digits.length() >= 16 && fours ? Finding.BANK_CARD : null;
  }

  private void hide(int first, int last, Finding kind) {
    spans.add(shadow.span(kind, groups.get(first).start(), groups.get(last).end(), instead(kind)));
  }

  /** 138****5678 would be the usual form, but seven digits and a name are enough to find somebody in one community. */
  private static String instead(Finding kind) {
    return switch (kind) {
      case PHONE -> "[电话]";
      case ID_CARD -> "[证件号]";
      default -> "[卡号]";
    };
  }
}
