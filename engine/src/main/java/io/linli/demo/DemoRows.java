package io.linli.demo;

import io.linli.demo.DemoDuty.PlannedTechnician;
import io.linli.demo.DemoPlan.PlannedAccount;
import io.linli.identity.Role;
import io.linli.roster.Trade;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a plan in JDBC batches, because a benchmark writes half a million rows; every row names its community itself. */
@Component
class DemoRows {

  private static final int BATCH = 1_000;

  /** A benchmark's thousand buildings are nobody's own. */
  private static final int MOST_BUILDINGS = 20;

  /** Under this name the shared hash of the demo's password is kept, to find its accounts again. */
  private static final String PASSWORD = "demo-password-hash";

  private final JdbcTemplate jdbc;

  DemoRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  boolean exists(DemoCommunity community) {
    return count("select count(*) from community where id = ?", community.id()) > 0;
  }

  /** Enabled accounts that still have the password that everybody knows. */
  int accountsWithDemoPassword() {
    return count(
        "select count(*) from account where enabled = true and password_hash in (select secret from platform_secret where name = ?)",
        PASSWORD);
  }

  private int count(String sql, Object argument) {
    Integer count = jdbc.queryForObject(sql, Integer.class, argument);
    return count == null ? 0 : count;
  }

  /** All or nothing, so that a start that was cut off is simply repeated. */
  @Transactional
  void write(List<DemoPlan> plans, PlannedAccount operator, String passwordHash, Instant now) {
    jdbc.update("insert into platform_secret (name, secret) values (?, ?)", PASSWORD, passwordHash);
    for (DemoPlan plan : plans) {
      community(plan.community());
      places(plan);
      people(plan);
      accounts(plan.accounts(), passwordHash, now);
      equipment(plan);
      duty(plan);
    }
    accounts(List.of(operator), passwordHash, now);
  }

  private void community(DemoCommunity community) {
    jdbc.update(
        "insert into community (id, name, name_en, address, jurisdiction, revision) values (?, ?, ?, ?, ?, 0)",
        community.id(),
        community.name(),
        community.nameEn(),
        community.address(),
        community.jurisdiction());
  }

  private void places(DemoPlan plan) {
    String community = plan.community().id();
    batch(
        "insert into building (id, community_id, name, storeys, completed_on, revision) values (?, ?, ?, ?, ?, 0)",
        plan.buildings(),
        (row, building) -> fill(row, building.id(), community, building.name(), building.storeys(), building.completedOn()));
    batch(
        "insert into unit (id, community_id, building_id, entrance, room, label, kind, exclusive_area_cm2, area_source, revision)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, 'REGISTER', 0)",
        plan.units(),
        (row, unit) ->
            fill(row, unit.id(), community, unit.buildingId(), unit.entrance(), unit.room(), unit.label(), unit.kind(), unit.area()));
  }

  private void people(DemoPlan plan) {
    String community = plan.community().id();
    batch(
        "insert into person (id, community_id, name, kind, phone, revision) values (?, ?, ?, ?, ?, 0)",
        plan.people(),
        (row, person) -> fill(row, person.id(), community, person.name(), person.kind(), person.phone()));
    batch(
        "insert into ownership (id, community_id, unit_id, person_id, share_part, share_whole, valid_from, valid_to, revision)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
        plan.ownerships(),
        (row, owned) ->
            fill(row, owned.id(), community, owned.unitId(), owned.personId(), owned.share().part(), owned.share().whole(), owned.from(), owned.to()));
  }

  private void accounts(List<PlannedAccount> accounts, String passwordHash, Instant now) {
    batch(
        "insert into account (id, username, name, password_hash, community_id, person_id, enabled, created_at, revision)"
            + " values (?, ?, ?, ?, ?, ?, true, ?, 0)",
        accounts,
        (row, account) ->
            fill(row, account.id(), account.username(), account.name(), passwordHash, account.communityId(), account.personId(), now));
    record Grant(UUID account, Role role) {}
    List<Grant> grants =
        accounts.stream()
            .flatMap(account -> account.roles().stream().sorted().map(role -> new Grant(account.id(), role)))
            .toList();
    batch(
        "insert into account_role (account_id, role_id) values (?, ?)",
        grants,
        (row, grant) -> fill(row, grant.account(), grant.role().id()));
  }

  private void equipment(DemoPlan plan) {
    batch(
        "insert into equipment_item (id, community_id, code, category, name, place, quantity, installed_on, warranty_end, state,"
            + " cost_cents, revision) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        plan.equipment(),
        (row, item) ->
            fill(
                row,
                item.id(),
                plan.community().id(),
                item.code(),
                item.equipment().category(),
                item.equipment().name(),
                item.equipment().place(),
                item.equipment().quantity(),
                item.equipment().installedOn(),
                item.equipment().warrantyEnd(),
                item.state(),
                item.equipment().costCents()));
  }

  private void duty(DemoPlan plan) {
    String community = plan.community().id();
    List<PlannedTechnician> technicians = DemoDuty.of(plan.community());
    String buildings = plan.buildings().stream().map(DemoPlan.PlannedBuilding::name).limit(MOST_BUILDINGS).collect(Collectors.joining("\n"));
    batch(
        "insert into technician (username, community_id, skills, buildings, years_of_service) values (?, ?, ?, ?, ?)",
        technicians,
        (row, technician) -> fill(row, technician.username(), community, technician.skills(), buildings, technician.years()));
    record Held(String username, Trade trade, LocalDate until) {}
    List<Held> certificates =
        technicians.stream()
            .flatMap(it -> it.certificates().entrySet().stream().map(held -> new Held(it.username(), held.getKey(), held.getValue())))
            .toList();
    batch(
        "insert into technician_certificate (id, community_id, username, trade, valid_until) values (?, ?, ?, ?, ?)",
        certificates,
        (row, held) ->
            fill(row, DemoPlan.id("certificate", held.username(), held.trade().name()), community, held.username(), held.trade(), held.until()));
    batch(
        "insert into duty_shift (id, community_id, username, starts_at, ends_at, kind, repeats, entered_by) values (?, ?, ?, ?, ?, 'DUTY', 'DAILY', ?)",
        technicians,
        (row, technician) ->
            fill(
                row, technician.shiftId(), community, technician.username(), technician.from(), technician.to(),
                plan.community().prefix() + "manager"));
  }

  private interface Row<T> {

    void fill(PreparedStatement statement, T row) throws SQLException;
  }

  private <T> void batch(String sql, Collection<T> rows, Row<T> filler) {
    jdbc.batchUpdate(sql, rows, BATCH, filler::fill);
  }

  private static void fill(PreparedStatement row, @Nullable Object... values) throws SQLException {
    for (int column = 0; column < values.length; column++) {
      row.setObject(column + 1, stored(values[column]));
    }
  }

  private static @Nullable Object stored(@Nullable Object value) {
    if (value instanceof UUID || value instanceof Enum<?>) {
      return value.toString();
    }
    // As UTC wall time: a java.sql.Timestamp would be stored in the time zone of the machine.
    return value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
  }
}
