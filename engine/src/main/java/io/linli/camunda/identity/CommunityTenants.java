package io.linli.camunda.identity;

import io.linli.camunda.CommunityDirectory;
import io.linli.identity.AccountDirectory;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Communities as tenants; each is seen by its own people and by the operator. */
class CommunityTenants extends TenantQueryImpl {

  private final transient CommunityDirectory communities;
  private final transient AccountDirectory accounts;

  CommunityTenants(CommunityDirectory communities, AccountDirectory accounts, CommandExecutor executor) {
    super(executor);
    this.communities = communities;
    this.accounts = accounts;
  }

  CommunityTenants(CommunityDirectory communities, AccountDirectory accounts) {
    this.communities = communities;
    this.accounts = accounts;
  }

  @Override
  public long executeCount(CommandContext context) {
    checkQueryOk();
    return matching().count();
  }

  @Override
  public List<Tenant> executeList(CommandContext context, @Nullable Page page) {
    checkQueryOk();
    Stream<CommunityDirectory.Entry> found = matching();
    Stream<CommunityDirectory.Entry> shown = page == null ? found : found.skip(page.getFirstResult()).limit(page.getMaxResults());
    return shown.map(CommunityTenants::tenant).toList();
  }

  static Tenant tenant(CommunityDirectory.Entry community) {
    TenantEntity tenant = new TenantEntity(community.id());
    tenant.setName(community.name());
    return tenant;
  }

  private Stream<CommunityDirectory.Entry> matching() {
    Viewer viewer = Viewer.now();
    return communities.all().stream()
        .filter(community -> viewer.seesCommunity(community.id()))
        .filter(community -> id == null || id.equals(community.id()))
        .filter(community -> ids == null || Arrays.asList(ids).contains(community.id()))
        .filter(community -> name == null || name.equals(community.name()))
        .filter(community -> nameLike == null || community.name().contains(nameLike.replace("%", "")))
        // Groups are the same everywhere and belong to no community.
        .filter(community -> groupId == null)
        .filter(community -> userId == null || isOf(userId, community));
  }

  private boolean isOf(String username, CommunityDirectory.Entry community) {
    return accounts.find(username).filter(actor -> Objects.equals(actor.communityId(), community.id())).isPresent();
  }
}
