package io.linli.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import io.linli.tenancy.CurrentCommunity;
import io.linli.testing.EngineCleanUp;
import io.linli.testing.LinliTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasklist in a real browser: one login, in Chinese, with lists that are not empty, and a way back. */
@LinliTest
@ExtendWith(Chromium.class)
class TasklistTest {

  private static final double PATIENTLY = 30_000;
  private static final Path PICTURES = Path.of("target", "screenshots");

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired EngineCleanUp cleanUp;
  @LocalServerPort int port;
  String deployment;

  @BeforeEach
  void aTaskForTheManager() {
    deployment = repository.createDeployment().addClasspathResource("models/two-steps.bpmn").deploy().getId();
    CurrentCommunity.run("linli-garden", () -> runtime.startProcessInstanceByKey("two-steps"));
  }

  @AfterEach
  void remove() {
    cleanUp.removeDeployments(List.of(deployment));
  }

  @Test
  void aManagerFindsAndClaimsATaskInChinese(Browser browser) {
    try (BrowserContext context = loggedIn(browser, "manager", "zh-CN")) {
      Page page = context.newPage();
      page.navigate(url("/camunda/app/tasklist/"));

      assertThat(page.getByText("发起流程").first()).isVisible(patiently());
      page.getByText("小组待领").first().click();
      page.getByText("第一步").first().click();
      assertThat(page.getByText("物业经理").first()).isVisible(patiently());
      page.getByText("领取", new Page.GetByTextOptions().setExact(true)).first().click();
      await().atMost(Duration.ofSeconds(30)).until(() -> claimedByTheManager() == 1);
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("tasklist-zh.png")));

      page.getByText("← 回到邻里").click();
      page.waitForURL(Pattern.compile(Pattern.quote(url("/")) + "(home)?"));
    }
  }

  @Test
  void anEnglishBrowserReadsEnglish(Browser browser) {
    try (BrowserContext context = loggedIn(browser, "manager", "en-GB")) {
      Page page = context.newPage();
      page.navigate(url("/camunda/app/tasklist/"));

      assertThat(page.getByText("← Back to Linli")).isVisible(patiently());
      assertThat(page.getByText("Start process").first()).isVisible(patiently());
    }
  }

  @Test
  void theOperatorSeesRunningInstancesInCockpit(Browser browser) {
    try (BrowserContext context = loggedIn(browser, "operator", "zh-CN")) {
      Page page = context.newPage();
      page.navigate(url("/camunda/app/cockpit/default/#/processes"));

      assertThat(page.getByText("两步").first()).isVisible(patiently());
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("cockpit.png")));
    }
  }

  private BrowserContext loggedIn(Browser browser, String person, String language) {
    BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(1440, 900));
    // The machine that runs all tests may be busy with others.
    context.setDefaultTimeout(60_000);
    context
        .request()
        .post(url("/api/session"), RequestOptions.create().setData(Map.of("username", person, "password", "linli")));
    return context;
  }

  private static LocatorAssertions.IsVisibleOptions patiently() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENTLY);
  }

  private long claimedByTheManager() {
    return tasks.createTaskQuery().processDefinitionKey("two-steps").taskAssignee("manager").count();
  }

  private String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }
}
