package io.linli.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.LinliApplication;
import io.linli.cases.CaseState;
import io.linli.vote.Choice;
import io.linli.vote.VoteState;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The server stops in the middle of a vote and starts again: nothing is lost, and the case goes on. */
class RestartTest {

  @TempDir Path home;

  @Test
  void aCaseGoesOnWhereItWasWhenTheServerStopped() {
    Journey journey;
    try (var before = start()) {
      journey = new Journey(before).open();
      journey.cast(Choice.FOR, journey.anna);
    }
    try (var after = start()) {
      journey = journey.goesOnIn(after);

      assertThat(journey.vote().vote().state()).isEqualTo(VoteState.OPEN);
      assertThat(journey.vote().participation().castEntries()).isEqualTo(1);

      journey.votedBy(Choice.FOR, journey.ben, journey.cara);
      assertThat(journey.vote().vote().result()).isPresent();

      journey.boughtFor(38_000);
      assertThat(journey.caseNow().state()).isEqualTo(CaseState.COMPLETED);
    }
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(LinliApplication.class)
        .profiles("test")
        .run(
            "--linli.home=" + home,
            "--linli.demo.enabled=false",
            "--spring.datasource.url=jdbc:h2:file:" + home.resolve("linli") + ";DB_CLOSE_ON_EXIT=FALSE;MODE=MySQL");
  }
}
