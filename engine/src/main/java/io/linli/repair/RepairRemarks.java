package io.linli.repair;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What people have said with what they did, in the current community. */
interface RepairRemarks extends JpaRepository<RepairRemark, UUID> {

  List<RepairRemark> findByCaseIdOrderBySaidAt(UUID caseId);
}
