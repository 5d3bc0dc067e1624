package io.linli.repair;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where people knew better than the rules, in the current community. */
interface TriageCorrections extends JpaRepository<TriageCorrection, UUID> {

  List<TriageCorrection> findAllByOrderByCorrectedAtDesc(Limit limit);
}
