package io.linli.channels;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What people of the current community have chosen. */
interface KindChoices extends Repository<KindChoice, KindChoice.Key> {

  KindChoice save(KindChoice choice);

  List<KindChoice> findByUsername(String username);

  @Query("select c from KindChoice c where c.kind = :kind and c.username in :usernames")
  List<KindChoice> of(MessageKind kind, Collection<String> usernames);
}
