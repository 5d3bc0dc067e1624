package io.linli.cases;

import java.util.List;
import java.util.Optional;

/** The services that deployed models describe, as seen by the current community. */
public interface ServiceModels {

  /** Those in force; a community's own model wins over the shared one with the same process id. */
  List<ServiceEntry> inForce();

  Optional<ServiceEntry> inForce(String key);

  /** The start form, as it was deployed with the model; empty when nothing is asked. */
  Optional<String> startForm(ServiceEntry service);
}
