package io.linli.identity.web;

import io.linli.problems.Refusal;
import io.linli.problems.Text;
import org.springframework.http.HttpStatus;

/** Nobody is logged in, and this needs somebody. */
class NotLoggedIn extends Refusal {

  NotLoggedIn() {
    super(HttpStatus.UNAUTHORIZED, "not-logged-in", new Text("请先登录。", "Log in first."));
  }
}
