package io.linli.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognises a PDF by its bytes (ISO 32000-1, 7.5.2 and 7.5.5), and gives it a name that no system misunderstands. */
final class Pdf {

  private static final String HEADER = "%PDF-";
  private static final String TRAILER = "%%EOF";

  /** Readers look for the end mark in the last kilobyte. */
  private static final int TAIL = 1024;

  /** Code points of a name, without {@code .pdf}. */
  private static final int LONGEST_NAME = 100;

  private Pdf() {}

  /** Whether it begins as a PDF does and has not been cut off. A file that is something else as well begins as that. */
  static boolean is(byte[] file) {
    return text(file, 0, HEADER.length()).equals(HEADER)
        && text(file, Math.max(0, file.length - TAIL), file.length).contains(TRAILER);
  }

  /** @param given what the browser called the file: perhaps with a path, perhaps nothing, perhaps chosen to harm */
  static String name(@Nullable String given) {
    String last = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    // Control and format characters (right-to-left override for one) make a name look like another.
    String plain = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\"<>:|?*;%]", "").strip();
    String stem = plain.toLowerCase(Locale.ROOT).endsWith(".pdf") ? plain.substring(0, plain.length() - 4).strip() : plain;
    String cut = stem.codePoints().limit(LONGEST_NAME).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return (cut.replace(".", "").isBlank() ? "document" : cut) + ".pdf";
  }

  private static String text(byte[] file, int from, int to) {
    int end = Math.min(to, file.length);
    return new String(file, from, end - from, StandardCharsets.ISO_8859_1);
  }
}
