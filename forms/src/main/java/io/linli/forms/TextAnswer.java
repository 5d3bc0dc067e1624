package io.linli.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line or an area of text. Lengths count UTF-16 units without surrounding white space, as form-js does.
 *
 * @param ceiling length that is refused even when the form names no maximum
 */
record TextAnswer(boolean multiline, @Nullable Limit minLength, @Nullable Limit maxLength, @Nullable BrowserPattern pattern, Kind kind, int ceiling)
    implements AnswerType {

  static final int LINE_CEILING = 2_000;
  static final int AREA_CEILING = 20_000;

  /** The e-mail pattern of the HTML standard, which form-js uses, too. */
  private static final Pattern EMAIL = Pattern.compile(
      "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

  /** E.164 with either international prefix. */
  private static final Pattern PHONE = Pattern.compile("(?:\\+|00)[1-9]\\d{6,14}");

  /** A preset of form-js ({@code validationType}). */
  enum Kind { ANY, EMAIL, PHONE }

  @Override
  public Object untouched() {
    return "";
  }

  @Override
  public Reading read(Object submitted, Surroundings surroundings) {
    if (!(submitted instanceof String text)) {
      return Reading.unreadable(Sentence.NOT_TEXT);
    }
    if (text.length() > ceiling * 2) {
      return Reading.unreadable(Sentence.shorterThan(String.valueOf(ceiling), text.length()));
    }
    return Reading.of(Texts.clean(text, multiline));
  }

  @Override
  public boolean isEmpty(@Nullable Object value) {
    return !(value instanceof String text) || !Texts.isVisible(text);
  }

  @Override
  public @Nullable Sentence check(Object value, Surroundings surroundings) {
    String text = (String) value;
    Sentence wrongLength = checkLength(Texts.trim(text).length(), surroundings);
    return Sentence.first(wrongLength, checkForm(text));
  }

  private @Nullable Sentence checkLength(int length, Surroundings surroundings) {
    BigDecimal minimum = minLength == null ? null : minLength.in(surroundings);
    if (minimum != null && BigDecimal.valueOf(length).compareTo(minimum) < 0) {
      return Sentence.longerThan(minimum.toPlainString(), length);
    }
    BigDecimal named = maxLength == null ? null : maxLength.in(surroundings);
    BigDecimal maximum = named == null ? BigDecimal.valueOf(ceiling) : named;
    return BigDecimal.valueOf(length).compareTo(maximum) > 0 ? Sentence.shorterThan(maximum.toPlainString(), length) : null;
  }

  private @Nullable Sentence checkForm(String text) {
    if (pattern != null && !pattern.matches(text)) {
      return Sentence.WRONG_PATTERN;
    }
    return switch (kind) {
      case EMAIL -> EMAIL.matcher(text).matches() ? null : Sentence.NOT_AN_EMAIL;
      case PHONE -> PHONE.matcher(text).matches() ? null : Sentence.NOT_A_PHONE;
      case ANY -> null;
    };
  }

  @Override
  public Object kept(Object value) {
    return Texts.trim((String) value);
  }
}
