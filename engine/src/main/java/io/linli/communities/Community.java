package io.linli.communities;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A residential community (小区): the tenant itself, so not a row of one. */
@Entity
public class Community {

  @Id private String id;
  private String name;
  private String nameEn;
  private String address;
  private String jurisdiction;
  @Version private @Nullable Integer revision;

  protected Community() {}

  /** @param jurisdiction path of the place whose rules hold here: {@code CN}, {@code CN-31} */
  public Community(String id, String name, String nameEn, String address, String jurisdiction) {
    this.id = id;
    this.name = name;
    this.nameEn = nameEn;
    this.address = address;
    this.jurisdiction = jurisdiction;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String nameEn() {
    return nameEn;
  }

  public String address() {
    return address;
  }

  public String jurisdiction() {
    return jurisdiction;
  }
}
