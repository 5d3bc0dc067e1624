package io.linli.photos;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes; its name and its declared type prove nothing. */
enum PictureFormat {
  JPEG("jpeg"),
  PNG("png"),
  WEBP("webp"),
  /** Needs a patented decoder that Java does not have, so it is known only to be refused with advice. */
  HEIC(null);

  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

  private final @Nullable String imageIoName;

  PictureFormat(@Nullable String imageIoName) {
    this.imageIoName = imageIoName;
  }

  /** Empty when no decoder is allowed to read it. */
  Optional<String> imageIoName() {
    return Optional.ofNullable(imageIoName);
  }

  static Optional<PictureFormat> of(byte[] file) {
    if (startsWith(file, 0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (startsWith(file, 0, "\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (startsWith(file, 0, "RIFF") && startsWith(file, 8, "WEBP")) {
      return Optional.of(WEBP);
    }
    if (startsWith(file, 4, "ftyp") && HEIC_BRANDS.contains(text(file, 8, 4))) {
      return Optional.of(HEIC);
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] file, int offset, String bytes) {
    return text(file, offset, bytes.length()).equals(bytes);
  }

  private static String text(byte[] file, int offset, int length) {
    return file.length < offset + length ? "" : new String(file, offset, length, StandardCharsets.ISO_8859_1);
  }
}
