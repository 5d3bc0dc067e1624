package io.linli.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.io.Serializable;
import org.springframework.data.domain.Persistable;

/** The last case number that was given out. Its key names the community itself: two communities count apart. */
@Entity
class CaseCounter implements Persistable<CaseCounter.Key> {

  @EmbeddedId private Key id;
  private long lastNumber;
  @Transient private boolean stored;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CaseCounter() {}

  CaseCounter(Key id, long lastNumber) {
    this.id = id;
    this.lastNumber = lastNumber;
  }

  @Override
  public Key getId() {
    return id;
  }

  /** A counter that another thread made meanwhile has to collide, not to be overwritten. */
  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void isStored() {
    this.stored = true;
  }

  @Embeddable
  record Key(@Column(name = "community_id") String communityId, String prefix, @Column(name = "case_year") int caseYear)
      implements Serializable {}
}
