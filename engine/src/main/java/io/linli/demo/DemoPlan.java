package io.linli.demo;

import io.linli.communities.PersonKind;
import io.linli.communities.Share;
import io.linli.communities.UnitKind;
import io.linli.equipment.EquipmentState;
import io.linli.equipment.NewEquipment;
import io.linli.identity.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All rows of one demo community; the same plan gives the same rows, ids included, on every machine. */
record DemoPlan(
    DemoCommunity community,
    List<PlannedBuilding> buildings,
    List<PlannedUnit> units,
    List<PlannedPerson> people,
    List<PlannedOwnership> ownerships,
    List<PlannedAccount> accounts,
    List<PlannedEquipment> equipment) {

  record PlannedBuilding(UUID id, String name, int storeys, LocalDate completedOn) {}

  /** @param area in cm² */
  record PlannedUnit(
      UUID id, UUID buildingId, String entrance, String room, String label, UnitKind kind, long area) {}

  record PlannedPerson(UUID id, String name, PersonKind kind, String phone) {}

  record PlannedOwnership(
      UUID id, UUID unitId, UUID personId, Share share, LocalDate from, @Nullable LocalDate to) {}

  record PlannedAccount(
      UUID id, String username, String name, Set<Role> roles, @Nullable String communityId, @Nullable UUID personId) {}

  record PlannedEquipment(UUID id, String code, NewEquipment equipment, EquipmentState state) {}

  /** An id that follows from what it names. */
  static UUID id(String... path) {
    return UUID.nameUUIDFromBytes(("linli-demo/" + String.join("/", path)).getBytes(StandardCharsets.UTF_8));
  }
}
