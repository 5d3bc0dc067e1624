package io.linli.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The browsers of one test: each person has one with cookies and storage of its own, in Chinese and in China's time. */
final class Screens {

  private static final Logger LOG = LoggerFactory.getLogger(Screens.class);
  private static final int[] PHONE = {390, 844};
  private static final int[] DESK = {1280, 900};

  /** What Chromium writes about an answer of 400 and more: refusals are part of the journeys. */
  private static final String REFUSED_BY_SERVER = "Failed to load resource";

  private final Browser browser;
  private final int port;
  private final Map<BrowserContext, String> open = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();

  Screens(Browser browser, int port) {
    this.browser = browser;
    this.port = port;
  }

  /** A resident, logged in, on a phone. */
  Portal phone(String username) {
    return blank(username, PHONE, true).loggedIn(username);
  }

  /** A member of staff, logged in, at a desk. */
  Portal desk(String username) {
    return blank(username, DESK, false).loggedIn(username);
  }

  /** Somebody with a phone who has not logged in yet. */
  Portal strangersPhone() {
    return blank("stranger", PHONE, true);
  }

  private Portal blank(String who, int[] size, boolean phone) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(size[0], size[1])
                .setHasTouch(phone)
                .setIsMobile(phone));
    context.setDefaultTimeout(ScreensOfATest.PATIENCE_MS);
    context.setDefaultNavigationTimeout(ScreensOfATest.PATIENCE_MS);
    open.put(context, who);
    context.onWebError(error -> errors.add(who + ": " + error.error()));
    context.onConsoleMessage(message -> note(who, message));
    return new Portal(context.newPage());
  }

  private void note(String who, ConsoleMessage message) {
    if ("error".equals(message.type()) && !message.text().startsWith(REFUSED_BY_SERVER)) {
      errors.add(who + ": " + message.text() + " (" + message.location() + ")");
    }
  }

  /** As the portal writes an area. @param cm2 in cm² */
  static String area(long cm2) {
    DecimalFormat metres = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return metres.format(BigDecimal.valueOf(cm2, 4)) + " m²";
  }

  /** As the portal writes owners counted by heads. */
  static String heads(long heads) {
    return heads + " 户";
  }

  /** Errors of scripts, and whatever else pages complained about. */
  List<String> errors() {
    return errors;
  }

  void keepPictures(Path folder, String name) {
    int number = 0;
    for (var screen : open.entrySet()) {
      for (Page page : screen.getKey().pages()) {
        keepPicture(page, screen.getValue(), folder.resolve(name + "-" + ++number + "-" + screen.getValue() + ".png"));
      }
    }
  }

  private static void keepPicture(Page page, String who, Path picture) {
    try {
      page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
      LOG.error("{} was at {}; picture: {}", who, page.url(), picture.toAbsolutePath());
    } catch (PlaywrightException hung) {
      // The failure of the test is what matters; a page that cannot even be drawn says enough.
      LOG.error("{} was at {}, and there is no picture", who, page.url(), hung);
    }
  }

  void close() {
    open.keySet().forEach(Screens::close);
    open.clear();
  }

  private static void close(BrowserContext context) {
    // Otherwise a request that the test intercepts may come in while the context is already closing.
    context.pages().forEach(Page::unrouteAll);
    context.close();
  }
}
