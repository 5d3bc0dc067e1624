package io.linli.communities.process;

import io.linli.camunda.CommunityDirectory;
import io.linli.communities.Communities;
import io.linli.communities.Community;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the engine its tenants. */
@Component
class CommunitiesAsTenants implements CommunityDirectory {

  private final Communities communities;

  CommunitiesAsTenants(Communities communities) {
    this.communities = communities;
  }

  @Override
  public List<Entry> all() {
    return communities.findAllByOrderById().stream().map(CommunitiesAsTenants::entry).toList();
  }

  @Override
  public Optional<Entry> find(String id) {
    return communities.findById(id).map(CommunitiesAsTenants::entry);
  }

  private static Entry entry(Community community) {
    return new Entry(community.id(), community.name());
  }
}
