package io.linli.camunda.identity;

import io.linli.camunda.CommunityDirectory;
import io.linli.identity.AccountDirectory;
import io.linli.identity.Role;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** The engine's users, groups and tenants: our accounts, roles and communities, to read and not to write. */
class AccountIdentity implements ReadOnlyIdentityProvider {

  private final AccountDirectory accounts;
  private final CommunityDirectory communities;

  AccountIdentity(AccountDirectory accounts, CommunityDirectory communities) {
    this.accounts = accounts;
    this.communities = communities;
  }

  @Override
  public @Nullable User findUserById(String userId) {
    Viewer viewer = Viewer.now();
    return accounts.find(userId).filter(viewer::sees).map(AccountUsers::user).orElse(null);
  }

  @Override
  public UserQuery createUserQuery() {
    return new AccountUsers(accounts, commands());
  }

  @Override
  public UserQuery createUserQuery(CommandContext context) {
    return new AccountUsers(accounts);
  }

  @Override
  public NativeUserQuery createNativeUserQuery() {
    throw new BadUserRequestException("Accounts are not in the engine's tables, so they cannot be queried by SQL");
  }

  @Override
  public boolean checkPassword(String userId, String password) {
    return accounts.authenticate(userId, password);
  }

  @Override
  public @Nullable Group findGroupById(String groupId) {
    return Role.of(groupId).map(RoleGroups::group).orElse(null);
  }

  @Override
  public GroupQuery createGroupQuery() {
    return new RoleGroups(accounts, commands());
  }

  @Override
  public GroupQuery createGroupQuery(CommandContext context) {
    return new RoleGroups(accounts);
  }

  @Override
  public @Nullable Tenant findTenantById(String tenantId) {
    Viewer viewer = Viewer.now();
    return communities
        .find(tenantId)
        .filter(community -> viewer.seesCommunity(community.id()))
        .map(CommunityTenants::tenant)
        .orElse(null);
  }

  @Override
  public TenantQuery createTenantQuery() {
    return new CommunityTenants(communities, accounts, commands());
  }

  @Override
  public TenantQuery createTenantQuery(CommandContext context) {
    return new CommunityTenants(communities, accounts);
  }

  @Override
  public void flush() {
    // Nothing is written here.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  private static CommandExecutor commands() {
    return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
  }
}
