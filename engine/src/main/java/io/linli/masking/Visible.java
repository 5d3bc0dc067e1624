package io.linli.masking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as it is read: full-width letters are plain, capitals small, and what nobody sees is gone. */
public final class Visible {

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Me}]");

  private Visible() {}

  public static String text(String written) {
    return INVISIBLE.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
