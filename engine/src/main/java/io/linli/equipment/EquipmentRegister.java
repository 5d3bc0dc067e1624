package io.linli.equipment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The equipment of the current community. */
public interface EquipmentRegister extends Repository<EquipmentItem, UUID> {

  EquipmentItem save(EquipmentItem item);

  Optional<EquipmentItem> findById(UUID id);

  Optional<EquipmentItem> findByCaseId(UUID caseId);

  List<EquipmentItem> findByCategoryOrderByCode(EquipmentCategory category);

  boolean existsByCode(String code);

  long countByCategory(EquipmentCategory category);

  long count();
}
