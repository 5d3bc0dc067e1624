package io.linli.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Pattern;

/** The web app as one person uses it. */
final class Portal {

  static final String PASSWORD = "linli";

  final Page page;

  Portal(Page page) {
    this.page = page;
  }

  /** Logs in without the page, which one journey shows and the others need not repeat. */
  Portal loggedIn(String username) {
    var answer =
        page.context()
            .request()
            .post("/api/session", RequestOptions.create().setData(Map.of("username", username, "password", PASSWORD)));
    if (answer.status() != 204) {
      throw new AssertionError(username + " cannot log in: " + answer.status() + " " + answer.text());
    }
    return this;
  }

  Portal logInByHand(String username, String password) {
    input("login-username").fill(username);
    input("login-password").fill(password);
    at("login-submit").click();
    return this;
  }

  Portal open(String path) {
    page.navigate(path);
    return this;
  }

  Locator at(String testid) {
    return page.getByTestId(testid);
  }

  /** The input of a field; the web app's fields may carry their test id outside or inside. */
  Locator input(String testid) {
    return at(testid).locator("input:visible, textarea:visible").or(page.locator("input[data-testid='%1$s'], textarea[data-testid='%1$s']".formatted(testid)))
        .first();
  }

  Locator text(String text) {
    return page.getByText(text, new Page.GetByTextOptions().setExact(true));
  }

  Locator heading(String text) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  CamundaForm form() {
    return new CamundaForm(at("camunda-form"));
  }

  Locator problem() {
    return at("problem");
  }

  Portal openCase(String caseId) {
    return open("/cases/" + caseId);
  }

  Portal openVote(String voteId) {
    return open("/votes/" + voteId);
  }

  Portal openTask(String taskId) {
    return open("/tasks/" + taskId);
  }

  Portal claimTask(String taskId) {
    openTask(taskId);
    at("task-claim").click();
    form().isShown();
    return this;
  }

  /** Completes the task that is open and waits until the list of tasks is there. */
  void completeTask() {
    at("task-complete").click();
    assertThat(page).hasURL(Pattern.compile(".*/tasks$"));
  }

  /** Attaches one photo and waits until the server has it. */
  Portal attach(String name, byte[] png) {
    at("photo-input").setInputFiles(new FilePayload(name, "image/png", png));
    assertThat(at("photo")).hasCount(1);
    assertThat(at("photo").locator("progress")).hasCount(0);
    return this;
  }

  /** What the timeline says, the newest first. */
  Locator milestones() {
    return at("case-timeline").locator(".what");
  }

  /** The id at the end of the address, once the page is there: of a case, a vote, a task. */
  String idInAddress(String of) {
    Pattern address = Pattern.compile(".*/" + of + "/([0-9a-f-]{36})$");
    assertThat(page).hasURL(address);
    var found = address.matcher(page.url());
    if (!found.matches()) {
      throw new AssertionError("No id in " + page.url());
    }
    return found.group(1);
  }
}
