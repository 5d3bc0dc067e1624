package io.linli.communities;

import io.linli.identity.CommunityNames;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class StoredCommunityNames implements CommunityNames {

  private final Communities communities;

  StoredCommunityNames(Communities communities) {
    this.communities = communities;
  }

  @Override
  public Optional<CommunityName> of(String communityId) {
    return communities
        .findById(communityId)
        .map(found -> new CommunityName(found.id(), found.name(), found.nameEn()));
  }
}
