package io.linli.cases;

import java.util.List;
import java.util.UUID;

/** Tells a case which votes were held for it; a bean of the feature that holds votes. */
public interface CaseVotes {

  /** Ids, oldest first. */
  List<UUID> of(UUID caseId);
}
