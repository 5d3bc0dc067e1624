package io.linli.integration.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The address of a blob: its own SHA-256 inside an area, so equal contents lie there once and an area never shares with another.
 *
 * @param area who the blob belongs to, for example a community's id: 1–64 of {@code a-z}, {@code 0-9} and {@code -}
 * @param sha256 64 lower-case hexadecimal digits
 */
public record BlobKey(String area, String sha256) {

  private static final Pattern AREA = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** @throws IllegalArgumentException for anything that could leave the area's folder */
  public BlobKey {
    if (!AREA.matcher(area).matches()) {
      throw new IllegalArgumentException("Not an area: " + area);
    }
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("Not a SHA-256: " + sha256);
    }
  }

  /** The address of a content in an area. */
  static BlobKey of(String area, byte[] content) {
    try {
      return new BlobKey(area, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
