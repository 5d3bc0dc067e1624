package io.linli.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An {@code Idempotency-Key}: 1–100 printable ASCII characters, chosen by the client once for each wish of a person. */
record StartKey(String value) {

  private static final Pattern ALLOWED = Pattern.compile("[\\x21-\\x7e]{1,100}");

  /** @throws CaseRefused when it is missing or not usable */
  static StartKey of(@Nullable String header) {
    if (header == null || !ALLOWED.matcher(header).matches()) {
      throw CaseRefused.keyMissing();
    }
    return new StartKey(header);
  }

  /** SHA-256 of the request; the order of the variables does not matter. */
  String digest(JsonMapper json, String service, Map<String, @Nullable Object> submitted, Enclosed enclosed) {
    byte[] request =
        json.writer()
            .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .writeValueAsString(List.of(service, submitted, enclosed))
            .getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(request));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
