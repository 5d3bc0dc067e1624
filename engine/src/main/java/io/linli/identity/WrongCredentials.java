package io.linli.identity;

import io.linli.problems.Refusal;
import io.linli.problems.Text;
import org.springframework.http.HttpStatus;

/** Wrong password, no such account or a disabled one: from outside they all look the same. */
public class WrongCredentials extends Refusal {

  public WrongCredentials() {
    super(
        HttpStatus.UNAUTHORIZED,
        "wrong-credentials",
        new Text("用户名或密码不正确，请检查后重试。", "The user name or the password is wrong. Check both and try again."));
  }
}
