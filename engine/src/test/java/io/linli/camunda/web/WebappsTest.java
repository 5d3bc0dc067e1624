package io.linli.camunda.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.testing.LinliTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tasklist, Cockpit and Admin as a browser meets them that is logged in to Linli. */
@LinliTest
class WebappsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

  @LocalServerPort int port;
  private final JsonMapper json = JsonMapper.builder().build();

  @ParameterizedTest
  @CsvSource({
    "manager,     'tasklist,welcome'",
    "maintenance-1, 'tasklist,welcome'",
    "process,     'cockpit,tasklist,welcome'",
    "admin,       'cockpit,tasklist,welcome'",
    "operator,    'admin,cockpit,tasklist,welcome'"
  })
  void oneLoginOpensTheApplicationsOfTheRole(String person, String applications) {
    RestClient browser = login(person);

    assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    JsonNode user = json.readTree(browser.get("/camunda/api/admin/auth/user/default").body());

    assertThat(user.get("userId").asString()).isEqualTo(person);
    assertThat(user.get("authorizedApps").valueStream().map(JsonNode::asString).sorted().toList())
        .isEqualTo(List.of(applications.split(",")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner-001", "developer"})
  void residentsDoNotGetIn(String resident) {
    assertThat(login(resident).get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(403);
  }

  @Test
  void whoeverIsNotLoggedInIsSentToOurLogin() {
    var response = new RestClient(port).header("Accept", "text/html").get("/camunda/app/tasklist/default/");

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(response.headers().firstValue("Location").orElse("")).contains("/login?back=/camunda/app/tasklist");
  }

  @Test
  void aForeignPageCannotRideOnTheSession() {
    RestClient forged = login("manager");
    forged.get("/camunda/app/tasklist/default/");
    assertThat(forged.post("/camunda/api/engine/engine/default/task/count", "{}").statusCode()).isEqualTo(403);

    RestClient browser = login("manager");
    browser.get("/camunda/app/tasklist/default/");
    browser.header("X-XSRF-TOKEN", browser.cookie("LINLI-CAMUNDA-XSRF"));
    assertThat(browser.post("/camunda/api/engine/engine/default/task/count", "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void theEngineBehindTheApplicationsChecksAuthorizationsToo() {
    RestClient browser = login("manager");
    browser.get("/camunda/app/tasklist/default/");
    browser.header("X-XSRF-TOKEN", browser.cookie("LINLI-CAMUNDA-XSRF"));

    assertThat(browser.post("/camunda/api/engine/engine/default/process-definition/key/procurement/start", "{}").statusCode())
        .isEqualTo(403);
    assertThat(browser.get("/camunda/api/engine/engine/default/user").body()).contains("manager").doesNotContain("owner-001");
  }

  @Test
  void tasklistSpeaksChineseAndTheOthersEnglish() {
    RestClient browser = login("operator");

    assertThat(browser.get("/camunda/app/tasklist/scripts/config.js").body()).contains("['zh', 'en']");
    assertThat(browser.get("/camunda/app/cockpit/scripts/config.js").body()).contains("['en']");
    assertThat(browser.get("/camunda/app/tasklist/locales/zh.json").body()).contains("领取");
    assertThat(browser.get("/camunda/assets/linli/portal.js").statusCode()).isEqualTo(200);
    assertThat(browser.get("/camunda/app/tasklist/locales/en.json").body()).contains("Claim");
  }

  @Test
  void everyTextOfTasklistIsTranslatedWithItsPlaceholders() throws IOException {
    JsonNode english = read("/META-INF/resources/webjars/camunda/app/tasklist/locales/en.json");
    JsonNode chinese = read("/camunda-webapps/app/tasklist/locales/zh.json");

    assertThat(chinese.propertyNames()).containsExactlyInAnyOrderElementsOf(english.propertyNames());
    assertThat(chinese.get("dateLocales").propertyNames()).containsExactlyInAnyOrderElementsOf(english.get("dateLocales").propertyNames());
    assertThat(chinese.get("labels").propertyNames()).containsExactlyInAnyOrderElementsOf(english.get("labels").propertyNames());
    english.get("labels").forEachEntry((key, text) ->
        assertThat(placeholders(chinese.get("labels").get(key).asString())).as(key).isEqualTo(placeholders(text.asString())));
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map((MatchResult found) -> found.group(1)).sorted().toList();
  }

  private JsonNode read(String resource) throws IOException {
    try (InputStream content = Objects.requireNonNull(getClass().getResourceAsStream(resource))) {
      String text = new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return json.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
  }

  private RestClient login(String person) {
    RestClient browser = new RestClient(port);
    var response = browser.post("/api/session", "{\"username\":\"%s\",\"password\":\"linli\"}".formatted(person));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(204);
    return browser;
  }
}
