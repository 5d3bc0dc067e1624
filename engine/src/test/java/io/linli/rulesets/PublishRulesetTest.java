package io.linli.rulesets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.problems.Conflict;
import io.linli.rules.RulesetSource;
import io.linli.rules.catalog.RulesetCatalog;
import io.linli.testing.LinliTest;
import io.linli.testing.Neighbourhood;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@LinliTest
class PublishRulesetTest {

  private static final String NAME = "procurement-overrun";
  private static final Map<String, String> NOTHING_CHANGED = Map.of();

  @Autowired BeanFactory beans;
  @Autowired RulesetCatalog catalog;
  @Autowired RulesetsInForce inForce;
  @Autowired RulesetVersions versions;
  @Autowired Decide decide;
  @Autowired PublishRuleset publish;
  @Autowired Clock clock;

  @Test
  void whoeverPublishesWhileAnotherDraftIsCheckedIsNotUndoneByIt() {
    Neighbourhood here = new Neighbourhood(beans);
    PublishRuleset slowly = new PublishRuleset(new OvertakenDrafts(here), versions, clock);

    assertThatThrownBy(() -> here.in(() -> slowly.publish(NAME, NOTHING_CHANGED, "慢", "admin"))).isInstanceOf(Conflict.class);

    assertThat(here.in(() -> versions.findByRulesetOrderByVersionNumberDesc(NAME)))
        .singleElement()
        .satisfies(version -> assertThat(version.remark()).isEqualTo("快"));
  }

  /** While a draft is checked somebody else publishes. */
  private final class OvertakenDrafts extends RulesetDrafts {

    private final Neighbourhood here;

    OvertakenDrafts(Neighbourhood here) {
      super(catalog, inForce, decide);
      this.here = here;
    }

    @Override
    public RulesetSource checked(String name, Map<String, String> files) {
      CompletableFuture.supplyAsync(() -> here.in(() -> publish.publish(NAME, NOTHING_CHANGED, "快", "process"))).join();
      return super.checked(name, files);
    }
  }
}
