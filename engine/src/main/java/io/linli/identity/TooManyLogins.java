package io.linli.identity;

import io.linli.problems.Refusal;
import io.linli.problems.Text;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Too many failures for this login from browsers that never logged in with it: it has to wait. */
public class TooManyLogins extends Refusal {

  private final long seconds;

  public TooManyLogins(Duration wait) {
    this(wait.plusMillis(999).toSeconds());
  }

  private TooManyLogins(long seconds) {
    super(
        HttpStatus.TOO_MANY_REQUESTS,
        "too-many-logins",
        new Text(
            "密码错误次数过多，请在 " + seconds + " 秒后重试。您常用的设备不受影响。",
            "Too many wrong passwords. Try again in " + seconds + " seconds; a device you have used before is not affected."));
    this.seconds = seconds;
  }

  @Override
  public HttpHeaders headers() {
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return headers;
  }
}
