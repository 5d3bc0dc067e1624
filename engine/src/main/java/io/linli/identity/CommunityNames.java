package io.linli.identity;

import java.util.Optional;

/** What the community of an account is called; the communities themselves know, and they know accounts, so they answer from above. */
public interface CommunityNames {

  record CommunityName(String id, String name, String nameEn) {}

  Optional<CommunityName> of(String communityId);
}
