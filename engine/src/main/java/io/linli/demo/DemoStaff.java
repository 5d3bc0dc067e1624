package io.linli.demo;

import static io.linli.demo.DemoPlan.id;

import io.linli.demo.DemoPlan.PlannedAccount;
import io.linli.identity.Role;
import java.util.List;
import java.util.Set;

/** The property company, the process owner and the administrator: accounts that own nothing here. */
final class DemoStaff {

  private record Post(String username, String name, Role role) {}

  private static final List<Post> POSTS =
      List.of(
          new Post("manager", "沈国栋", Role.MANAGER),
          new Post("service", "顾小雨", Role.SERVICE_DESK),
          new Post("finance", "钱慧敏", Role.FINANCE),
          new Post("maintenance-1", "丁大勇", Role.MAINTENANCE),
          new Post("maintenance-2", "邵永刚", Role.MAINTENANCE),
          new Post("guard-1", "江铁军", Role.SECURITY),
          new Post("guard-2", "龚志成", Role.SECURITY),
          new Post("process", "陆思远", Role.PROCESS_OWNER),
          new Post("admin", "方静怡", Role.ADMINISTRATOR));

  private DemoStaff() {}

  static List<PlannedAccount> of(DemoCommunity community) {
    return POSTS.stream()
        .map(
            post -> {
              String username = community.prefix() + post.username();
              return new PlannedAccount(
                  id("account", username), username, post.name(), Set.of(post.role()), community.id(), null);
            })
        .toList();
  }

  /** Runs the platform and belongs to no community. */
  static PlannedAccount operator() {
    return new PlannedAccount(id("account", "operator"), "operator", "平台运维", Set.of(Role.OPERATOR), null, null);
  }
}
