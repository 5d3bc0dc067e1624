package io.linli.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The text of a ruleset: file name to content. Rules are in {@code *.drl}, decision tables in {@code *.drl.csv}, golden cases in {@code cases.yaml}. It comes from the
 * class path (a packaged ruleset) or from wherever a published version is kept.
 */
public final class RulesetSource {

  static final String CASES = "cases.yaml";
  private static final String MANIFEST = "ruleset.yaml";

  private final String key;
  private final String version;
  private final SortedMap<String, String> files;

  private RulesetSource(String key, String version, Map<String, String> files) {
    this.key = key;
    this.version = version;
    this.files = new TreeMap<>(files);
  }

  /** A published version; {@code version} is the name under which decisions are logged. */
  public static RulesetSource of(String key, String version, Map<String, String> files) {
    return new RulesetSource(key, version, files);
  }

  /** A text under trial; its version is its fingerprint. */
  public static RulesetSource of(String key, Map<String, String> files) {
    return new RulesetSource(key, "draft-" + fingerprint(files), files);
  }

  /**
   * The ruleset under {@code rulesets/<key>/} on the class path, with the files that its {@code ruleset.yaml} lists.
   *
   * @throws IllegalArgumentException when there is no such ruleset
   */
  public static RulesetSource packaged(String key) {
    RulesetManifest manifest = manifest(key);
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : manifest.files()) {
      files.put(name, resource(key, name));
    }
    return new RulesetSource(key, "packaged-" + fingerprint(files), files);
  }

  /** What a packaged ruleset decides, for people. */
  public record Titles(String title, String titleEn) {}

  /**
   * The titles of a packaged ruleset.
   *
   * @throws IllegalArgumentException when there is no such ruleset
   */
  public static Titles titles(String key) {
    RulesetManifest manifest = manifest(key);
    return new Titles(manifest.title(), manifest.titleEn());
  }

  private static RulesetManifest manifest(String key) {
    return RulesetManifest.parse(key, resource(key, MANIFEST));
  }

  public String key() {
    return key;
  }

  public String version() {
    return version;
  }

  /** File name to text, ordered by name; unmodifiable. */
  public SortedMap<String, String> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** The text of the golden cases that travel with this version, or null. */
  public @Nullable String cases() {
    return files.get(CASES);
  }

  /** The same ruleset with one file replaced or added, as a draft. */
  public RulesetSource with(String name, String text) {
    Map<String, String> changed = new LinkedHashMap<>(files);
    changed.put(name, text);
    return of(key, changed);
  }

  private static String resource(String key, String name) {
    String path = "/rulesets/" + key + "/" + name;
    try (InputStream in = RulesetSource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no " + path + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  private static String fingerprint(Map<String, String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new TreeMap<>(files).forEach((name, text) -> {
        digest.update((name + '\0' + text + '\0').getBytes(StandardCharsets.UTF_8));
      });
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
