package io.linli.channels;

import io.linli.identity.SharedSecrets;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Keeps contact data unreadable in dumps of its table and in query logs; the key lies apart, in the platform's secrets. */
@Component
class ContactCipher {

  private static final String SECRET = "contact-data";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;

  private final BytesEncryptor cipher;

  ContactCipher(SharedSecrets secrets) {
    String key = secrets.get(SECRET, () -> Base64.getEncoder().encodeToString(KeyGenerators.secureRandom(KEY_BYTES).generateKey()));
    this.cipher =
        new AesBytesEncryptor(
            new SecretKeySpec(Base64.getDecoder().decode(key), "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
  }

  @Nullable String encrypt(@Nullable String text) {
    return text == null ? null : Base64.getEncoder().encodeToString(cipher.encrypt(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Nullable String decrypt(@Nullable String text) {
    return text == null ? null : new String(cipher.decrypt(Base64.getDecoder().decode(text)), StandardCharsets.UTF_8);
  }
}
