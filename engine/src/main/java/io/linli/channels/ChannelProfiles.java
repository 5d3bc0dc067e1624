package io.linli.channels;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The profiles of the current community. */
interface ChannelProfiles extends Repository<ChannelProfile, String> {

  ChannelProfile save(ChannelProfile profile);

  @Query("select p from ChannelProfile p where p.username = :username")
  Optional<ChannelProfile> of(String username);

  @Query("select p from ChannelProfile p where p.username > :username order by p.username")
  List<ChannelProfile> after(String username, Limit limit);
}
