package io.linli.rulesets;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A ruleset as a community's process owner has published it: its files at that time. */
@Entity
class RulesetVersion {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Id private UUID id;
  @TenantId private String communityId;
  private String ruleset;
  private int versionNumber;

  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  private String files;

  private String remark;
  private String publishedBy;
  private Instant publishedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RulesetVersion() {}

  @SuppressWarnings("NullAway.Init")
  RulesetVersion(
      UUID id, String ruleset, int versionNumber, Map<String, String> files, String remark, String publishedBy, Instant publishedAt) {
    this.id = id;
    this.ruleset = ruleset;
    this.versionNumber = versionNumber;
    this.files = JSON.writeValueAsString(files);
    this.remark = remark;
    this.publishedBy = publishedBy;
    this.publishedAt = publishedAt;
  }

  UUID id() {
    return id;
  }

  int versionNumber() {
    return versionNumber;
  }

  /** File name to text. */
  Map<String, String> files() {
    return JSON.readValue(files, new TypeReference<>() {});
  }

  String remark() {
    return remark;
  }

  String publishedBy() {
    return publishedBy;
  }

  Instant publishedAt() {
    return publishedAt;
  }
}
