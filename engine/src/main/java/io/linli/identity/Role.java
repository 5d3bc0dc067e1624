package io.linli.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a person is in a community. The id is also the group id that models use ({@code candidateGroups}). */
public enum Role {
  OWNER("owner", "业主"),
  OCCUPANT("occupant", "物业使用人"),
  DEVELOPER("developer", "建设单位"),
  SERVICE_DESK("service", "客服"),
  MAINTENANCE("maintenance", "维修"),
  SECURITY("security", "保安"),
  FINANCE("finance", "财务"),
  MANAGER("manager", "物业经理"),
  COMMITTEE("committee", "业委会"),
  PROCESS_OWNER("process", "流程负责人"),
  ADMINISTRATOR("admin", "小区管理员"),
  /** Runs the platform for all communities and belongs to none. */
  OPERATOR("camunda-admin", "平台运维");

  private static final Set<Role> PROPERTY_COMPANY = Set.of(SERVICE_DESK, MAINTENANCE, SECURITY, FINANCE, MANAGER);
  private static final Set<Role> RESIDENTS = Set.of(OWNER, OCCUPANT, DEVELOPER);

  private final String id;
  private final String nameZh;

  Role(String id, String nameZh) {
    this.id = id;
    this.nameZh = nameZh;
  }

  public String id() {
    return id;
  }

  public String nameZh() {
    return nameZh;
  }

  /** The roles of those who work for the property company. */
  public static Set<Role> propertyCompany() {
    return PROPERTY_COMPANY;
  }

  /** Works for the property company. */
  public boolean ofPropertyCompany() {
    return PROPERTY_COMPANY.contains(this);
  }

  /** Staff of the property company may not vote for an owner (local rules on owners' assemblies), nor who runs its system. */
  public boolean mayNotHoldProxies() {
    return staff() && this != COMMITTEE;
  }

  /** Works on tasks, so sees Tasklist and the engine's REST API within their grants. */
  public boolean staff() {
    return !RESIDENTS.contains(this);
  }

  public static Optional<Role> of(String id) {
    return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
  }
}
