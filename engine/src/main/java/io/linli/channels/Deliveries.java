package io.linli.channels;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The deliveries of the current community. */
interface Deliveries extends Repository<Delivery, UUID> {

  Delivery save(Delivery delivery);

  @Query("select d from Delivery d where d.id = :id")
  Optional<Delivery> withId(UUID id);

  /** Of two administrators who have the same one tried again, the second waits and sees that it has been done. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Delivery d where d.id = :id")
  Optional<Delivery> lock(UUID id);

  @Query("select d.id from Delivery d where d.id in :ids")
  Set<UUID> known(Collection<UUID> ids);

  @Query("select d from Delivery d where d.state = :state order by d.createdAt desc, d.id")
  List<Delivery> in(DeliveryState state, Limit limit);
}
