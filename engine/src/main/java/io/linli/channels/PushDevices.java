package io.linli.channels;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The devices of the current community. */
interface PushDevices extends Repository<PushDevice, UUID> {

  PushDevice save(PushDevice device);

  @Query("select d from PushDevice d where d.id = :id")
  Optional<PushDevice> withId(UUID id);

  @Query("select d from PushDevice d where d.endpointHash = :hash")
  Optional<PushDevice> at(String hash);

  @Query("select d from PushDevice d where d.username = :username order by d.addedAt, d.id")
  List<PushDevice> of(String username);

  @Query("select d from PushDevice d where d.username in :usernames order by d.username, d.id")
  List<PushDevice> ofAll(Collection<String> usernames);

  void delete(PushDevice device);

  void flush();
}
