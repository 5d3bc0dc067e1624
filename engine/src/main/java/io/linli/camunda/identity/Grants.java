package io.linli.camunda.identity;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import io.linli.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;

/**
 * What each role may do in the engine, over {@code /engine-rest} and in the web applications.
 *
 * <p>Tasks need no grant here: whoever is assignee or candidate of one gets {@code TASK_WORK} on it, which lets them
 * claim it and complete it with its form, and no more. Residents have none of these and do not get in at all.
 */
@Component
public class Grants {

  private static final String TASKLIST = "tasklist";
  private static final String COCKPIT = "cockpit";
  private static final String WELCOME = "welcome";

  private static final List<Role> STAFF = Arrays.stream(Role.values()).filter(role -> role.staff() && role != Role.OPERATOR).toList();

  private final AuthorizationService authorizations;

  Grants(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  /** Makes the grants that are missing and takes back permissions that a group no longer has; others stay as they are. */
  public void create() {
    all().forEach(this::ensure);
  }

  static List<Grant> all() {
    return Stream.of(STAFF.stream().flatMap(Grants::ofStaff), processOwner(), administrator(), operator())
        .flatMap(grants -> grants)
        .collect(Collectors.groupingBy(Grant::key, Collectors.reducing(Grant::with)))
        .values()
        .stream()
        .flatMap(grant -> grant.stream())
        .sorted()
        .toList();
  }

  private static Stream<Grant> ofStaff(Role role) {
    return Stream.of(
        new Grant(role, Resources.APPLICATION, TASKLIST, Permissions.ACCESS),
        new Grant(role, Resources.APPLICATION, WELCOME, Permissions.ACCESS),
        new Grant(role, Resources.PROCESS_DEFINITION, ANY, Permissions.READ),
        new Grant(role, Resources.DECISION_DEFINITION, ANY, Permissions.READ));
  }

  /** Reads how instances go and deploys models; does not move them. */
  private static Stream<Grant> processOwner() {
    return Stream.concat(
        observer(Role.PROCESS_OWNER), Stream.of(new Grant(Role.PROCESS_OWNER, Resources.DEPLOYMENT, ANY, Permissions.CREATE)));
  }

  private static Stream<Grant> administrator() {
    return Stream.concat(
        observer(Role.ADMINISTRATOR), Stream.of(new Grant(Role.ADMINISTRATOR, Resources.USER, ANY, Permissions.READ)));
  }

  private static Stream<Grant> observer(Role role) {
    return Stream.of(
        new Grant(role, Resources.APPLICATION, COCKPIT, Permissions.ACCESS),
        new Grant(
            role,
            Resources.PROCESS_DEFINITION,
            ANY,
            Permissions.READ,
            ProcessDefinitionPermissions.READ_INSTANCE,
            ProcessDefinitionPermissions.READ_TASK,
            ProcessDefinitionPermissions.READ_HISTORY));
  }

  /** Everything, in every community. */
  private static Stream<Grant> operator() {
    return Arrays.stream(Resources.values()).map(resource -> new Grant(Role.OPERATOR, resource, ANY, Permissions.ALL));
  }

  private void ensure(Grant grant) {
    Authorization existing =
        authorizations
            .createAuthorizationQuery()
            .authorizationType(Authorization.AUTH_TYPE_GRANT)
            .groupIdIn(grant.role().id())
            .resourceType(grant.resource())
            .resourceId(grant.resourceId())
            .singleResult();
    Authorization wanted = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    wanted.setGroupId(grant.role().id());
    wanted.setResource(grant.resource());
    wanted.setResourceId(grant.resourceId());
    wanted.setPermissions(grant.permissions().toArray(Permission[]::new));
    if (existing == null) {
      authorizations.saveAuthorization(wanted);
    } else if (bits(existing) != bits(wanted)) {
      existing.setPermissions(grant.permissions().toArray(Permission[]::new));
      authorizations.saveAuthorization(existing);
    }
  }

  /** All permissions at once; the public interface tells only of those that one asks about. */
  private static int bits(Authorization authorization) {
    return ((AuthorizationEntity) authorization).getPermissions();
  }

  /** What a role may do with a resource. */
  record Grant(Role role, Resource resource, String resourceId, Set<Permission> permissions) implements Comparable<Grant> {

    Grant(Role role, Resource resource, String resourceId, Permission... permissions) {
      this(role, resource, resourceId, Set.of(permissions));
    }

    String key() {
      return role.id() + "/" + resource.resourceName() + "/" + resourceId;
    }

    /** One role has one grant on a resource. */
    Grant with(Grant other) {
      Set<Permission> both =
          Stream.concat(permissions.stream(), other.permissions.stream())
              .collect(Collectors.toMap(Permission::getName, permission -> permission, (a, b) -> b))
              .values()
              .stream()
              .collect(Collectors.toUnmodifiableSet());
      return new Grant(role, resource, resourceId, both);
    }

    @Override
    public int compareTo(Grant other) {
      return key().compareTo(other.key());
    }
  }
}
