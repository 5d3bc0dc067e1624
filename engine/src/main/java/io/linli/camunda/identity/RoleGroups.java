package io.linli.camunda.identity;

import io.linli.identity.AccountDirectory;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.jspecify.annotations.Nullable;

/** Roles as groups. They are the same in every community and no secret. */
class RoleGroups extends GroupQueryImpl {

  private static final String WORKFLOW = "WORKFLOW";

  private final transient AccountDirectory accounts;

  RoleGroups(AccountDirectory accounts, CommandExecutor executor) {
    super(executor);
    this.accounts = accounts;
  }

  RoleGroups(AccountDirectory accounts) {
    this.accounts = accounts;
  }

  @Override
  public long executeCount(CommandContext context) {
    checkQueryOk();
    return matching().count();
  }

  @Override
  public List<Group> executeList(CommandContext context, @Nullable Page page) {
    checkQueryOk();
    Stream<Role> roles = matching();
    Stream<Role> shown = page == null ? roles : roles.skip(page.getFirstResult()).limit(page.getMaxResults());
    return shown.map(RoleGroups::group).toList();
  }

  static Group group(Role role) {
    GroupEntity group = new GroupEntity(role.id());
    group.setName(role.nameZh());
    group.setType(type(role));
    return group;
  }

  private Stream<Role> matching() {
    Set<Role> ofUser = userId == null ? Set.of(Role.values()) : rolesOf(userId);
    return Arrays.stream(Role.values())
        .filter(ofUser::contains)
        .filter(role -> id == null || id.equals(role.id()))
        .filter(role -> ids == null || Arrays.asList(ids).contains(role.id()))
        .filter(role -> name == null || name.equals(role.nameZh()))
        .filter(role -> nameLike == null || role.nameZh().contains(nameLike.replace("%", "")))
        .filter(role -> type == null || type.equals(type(role)))
        .filter(role -> tenantId == null || role != Role.OPERATOR);
  }

  private Set<Role> rolesOf(String username) {
    Viewer viewer = Viewer.now();
    return accounts.find(username).filter(viewer::sees).map(Actor::roles).orElse(Set.of());
  }

  private static String type(Role role) {
    return role == Role.OPERATOR ? Groups.GROUP_TYPE_SYSTEM : WORKFLOW;
  }
}
