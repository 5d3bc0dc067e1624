package io.linli.identity;

import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keys that all nodes share: made by the first node that needs one, kept in the database, never changed. */
@Component
public class SharedSecrets {

  private final PlatformSecrets secrets;

  SharedSecrets(PlatformSecrets secrets) {
    this.secrets = secrets;
  }

  /**
   * Not inside of a transaction: of two nodes that make the same secret at once, one fails to write it and reads the other's.
   *
   * @param name at most 40 characters
   * @param make a new secret of at most 200 characters; called when there is none yet
   */
  public String get(String name, Supplier<String> make) {
    return secrets.findByName(name).map(PlatformSecret::secret).orElseGet(() -> create(name, make.get()));
  }

  private String create(String name, String secret) {
    try {
      return secrets.save(new PlatformSecret(name, secret)).secret();
    } catch (DataIntegrityViolationException otherNodeWasFirst) {
      return secrets.findByName(name).orElseThrow(() -> otherNodeWasFirst).secret();
    }
  }
}
