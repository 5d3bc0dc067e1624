package io.linli.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.LinliApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RequiredDatabaseSettingsTest {

  @Test
  void withoutAPasswordTheProfileMysqlRefusesInOneSentence(CapturedOutput output) {
    var application = new SpringApplicationBuilder(LinliApplication.class).profiles("mysql");

    assertThatThrownBy(() -> application.run("--LINLI_DB_URL=jdbc:mysql://127.0.0.1:9/linli", "--LINLI_DB_USER=linli"))
        .isInstanceOf(DatabaseSettingsMissing.class);
    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("these environment variables are not set: LINLI_DB_PASSWORD.")
        .contains("There is no default password.");
  }
}
