package io.linli.rulesets;

import io.linli.rules.catalog.RulesetCatalog;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Compiles the packaged rulesets beside the start, so that neither the start nor the first decision waits for the compiler. */
@Component
class RulesetWarmUp {

  private final RulesetCatalog catalog;

  RulesetWarmUp(RulesetCatalog catalog) {
    this.catalog = catalog;
  }

  @EventListener(ApplicationReadyEvent.class)
  void compile() {
    Thread thread = new Thread(() -> catalog.entries().forEach(entry -> catalog.packaged(entry.key())), "ruleset-warm-up");
    thread.setDaemon(true);
    thread.start();
  }
}
