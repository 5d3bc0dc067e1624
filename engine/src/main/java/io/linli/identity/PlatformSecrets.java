package io.linli.identity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlatformSecrets extends Repository<PlatformSecret, String> {

  Optional<PlatformSecret> findByName(String name);

  PlatformSecret save(PlatformSecret secret);
}
