package io.linli.integration.mail;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One e-mail in plain text to one person.
 *
 * @param id the same for every attempt with the same message; in the headers {@code Message-ID} and {@code Linli-Message-Id}
 * @param to an {@linkplain #isAddress address}
 * @param sender name that stands before our address
 * @param subject in one line; control characters are removed
 * @param urgent whether the receiver's program may put it on top
 */
public record Mail(UUID id, String to, String sender, String subject, String text, boolean urgent) {

  private static final int LONGEST = 254;

  /** RFC 5321 without quoted local parts, comments and address literals, which no resident has and every attacker tries. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

  private static final int LONGEST_LOCAL_PART = 64;

  /** @throws IllegalArgumentException for a malformed address */
  public Mail {
    if (!isAddress(to)) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
    sender = oneLine(sender);
    subject = oneLine(subject);
  }

  /** Whether it is a plain address such as {@code wang@example.com}, of ASCII letters. */
  public static boolean isAddress(String text) {
    return text.length() <= LONGEST && text.indexOf('@') <= LONGEST_LOCAL_PART && ADDRESS.matcher(text).matches();
  }

  /** A line end in a header would begin the next header. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
  }
}
