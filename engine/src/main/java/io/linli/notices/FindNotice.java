package io.linli.notices;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A notice by its id, for features that carry it further; asks nobody who may read it. */
@Service
public class FindNotice {

  private final Notices notices;

  FindNotice(Notices notices) {
    this.notices = notices;
  }

  /** One that was published in the caller's transaction is found, too. */
  @Transactional(readOnly = true)
  public Optional<Notice> find(UUID id) {
    return notices.findById(id);
  }
}
