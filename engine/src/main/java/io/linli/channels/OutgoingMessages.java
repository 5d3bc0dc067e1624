package io.linli.channels;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is or was to be told in the current community. */
interface OutgoingMessages extends Repository<OutgoingMessage, UUID> {

  OutgoingMessage save(OutgoingMessage message);

  /** Looks at what the transaction has put there before it asks the database. */
  Optional<OutgoingMessage> findById(UUID id);

  @Query("select m from OutgoingMessage m where m.id = :id")
  Optional<OutgoingMessage> withId(UUID id);

  List<OutgoingMessage> findByIdIn(Collection<UUID> ids);
}
