package io.linli.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LoginAttemptsRepository extends Repository<LoginAttempts, String> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from LoginAttempts a where a.attemptKey = :key")
  Optional<LoginAttempts> lock(String key);

  LoginAttempts save(LoginAttempts attempts);

  @Modifying
  @Query("delete from LoginAttempts a where a.attemptKey = :key")
  void forget(String key);

  @Modifying
  @Query("delete from LoginAttempts a where a.lastFailureAt < :before")
  void forgetBefore(Instant before);
}
