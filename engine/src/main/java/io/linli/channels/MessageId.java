package io.linli.channels;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a message by what it is, so that it has the same id whenever and wherever it is made: a UUID of version 5 (RFC 9562, 5.5). */
final class MessageId {

  private MessageId() {}

  /** @param device the push subscription; null on other channels */
  static UUID of(UUID event, String username, Channel channel, @Nullable UUID device) {
    return of(event, username + "/" + channel + (device == null ? "" : "/" + device));
  }

  static UUID of(UUID namespace, String name) {
    MessageDigest sha1 = sha1();
    sha1.update(ByteBuffer.allocate(16).putLong(namespace.getMostSignificantBits()).putLong(namespace.getLeastSignificantBits()).array());
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    long version = hash.getLong() & ~0xF000L | 0x5000L;
    long variant = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(version, variant);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-1", impossible);
    }
  }
}
