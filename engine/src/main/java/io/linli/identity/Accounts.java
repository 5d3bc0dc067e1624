package io.linli.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every account of the platform; {@link AccountDirectory} is what other features ask. */
public interface Accounts extends Repository<Account, UUID> {

  Account save(Account account);

  /** @param username in its {@linkplain Account#normalized normalized} form */
  @Query("select a from Account a left join fetch a.roles where a.username = :username")
  Optional<Account> findByUsername(String username);

  boolean existsByUsername(String username);

  long count();
}
