package io.linli.identity.web;

import io.linli.problems.Refusal;
import io.linli.problems.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What the security filters say, as the same problem documents that controllers answer with. */
@Component
class Answers {

  private static final Text NOT_YOURS = new Text("您没有权限访问此内容。", "This is not open to you.");
  private static final Text NO_TOKEN =
      new Text("页面已过期，请刷新后重试。", "This page is out of date (its CSRF token does not fit). Reload it and try again.");

  private final HandlerExceptionResolver problems;

  Answers(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  void notLoggedIn(HttpServletRequest request, HttpServletResponse response) {
    say(new NotLoggedIn(), request, response);
  }

  void forbidden(HttpServletRequest request, HttpServletResponse response) {
    say(new SecurityAnswer(HttpStatus.FORBIDDEN, "forbidden", NOT_YOURS), request, response);
  }

  void csrf(HttpServletRequest request, HttpServletResponse response) {
    say(new SecurityAnswer(HttpStatus.FORBIDDEN, "csrf", NO_TOKEN), request, response);
  }

  void say(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
    problems.resolveException(request, response, null, refusal);
  }

  private static final class SecurityAnswer extends Refusal {

    SecurityAnswer(HttpStatus status, String slug, Text detail) {
      super(status, slug, detail);
    }
  }
}
