package io.linli.cases;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Tasks that were completed in the current community. */
interface FinishedTaskRows extends JpaRepository<FinishedTask, String> {

  boolean existsByCaseIdAndFinishedBy(UUID caseId, String finishedBy);
}
