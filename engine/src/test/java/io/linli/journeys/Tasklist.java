package io.linli.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** Camunda Tasklist as one person uses it. */
final class Tasklist {

  final Page page;

  Tasklist(Page page) {
    this.page = page;
  }

  /** Opens one task in the browser of somebody who is logged in to the portal. */
  static Tasklist with(Portal portal, String taskId) {
    return in(portal).show(taskId);
  }

  /** A page of the browser in which somebody is logged in to the portal, without a task yet. */
  static Tasklist in(Portal portal) {
    return new Tasklist(portal.page.context().newPage());
  }

  /** Tasklist itself is loaded the first time only. */
  Tasklist show(String taskId) {
    page.navigate("/camunda/app/tasklist/default/#/?task=" + taskId);
    return this;
  }

  /** The name of the task that is shown. */
  Locator taskName() {
    return page.locator("h2.task");
  }

  Tasklist claim() {
    button("领取").click();
    assertThat(button("完成")).isEnabled();
    return this;
  }

  /** Completes the task and waits until Tasklist has put it away; a refused one stays. */
  void complete() {
    button("完成").click();
    assertThat(page).not().hasURL(Pattern.compile("[?&]task="));
    assertThat(page.locator(".fjs-container")).hasCount(0);
  }

  CamundaForm form() {
    return new CamundaForm(page.locator(".fjs-container")).isShown();
  }

  /** What Tasklist itself says in red. */
  List<String> complaints() {
    return page.locator(".alert-danger:visible, .alert-error:visible").allInnerTexts();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
