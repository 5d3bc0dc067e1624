package io.linli.channels;

import io.linli.integration.mail.Mail;
import io.linli.problems.BadRequest;
import io.linli.problems.FieldProblem;
import io.linli.problems.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a person is reached; null where they have given nothing. Never logged.
 *
 * @param phone digits, perhaps with a plus before them
 * @param wechat id or open id
 */
public record Contact(@Nullable String email, @Nullable String phone, @Nullable String wechat) {

  public static final Contact NONE = new Contact(null, null, null);

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{6,15}");
  private static final Pattern WECHAT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{3,63}");
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ ()-]");

  private static final Text WRONG = new Text("联系方式格式不对，请看各项提示。", "Some contact data is malformed; see each of it.");
  private static final Text EMAIL_TEXT = new Text("请填写完整的邮箱地址，例如 wang@example.com。", "Give a whole e-mail address such as wang@example.com.");
  private static final Text PHONE_TEXT = new Text("请填写手机号码，例如 13800138000。", "Give a phone number such as 13800138000.");
  private static final Text WECHAT_TEXT = new Text("微信号由字母、数字、下划线和减号组成。", "A WeChat id has letters, digits, _ and - only.");

  /**
   * Reads what somebody typed: blanks mean nothing, and digits may be grouped.
   *
   * @throws BadRequest naming each field that is malformed
   */
  public static Contact typed(@Nullable String email, @Nullable String phone, @Nullable String wechat) {
    Contact contact = new Contact(trimmed(email), digits(trimmed(phone)), trimmed(wechat));
    List<FieldProblem> errors = new ArrayList<>();
    if (contact.email != null && !Mail.isAddress(contact.email)) {
      errors.add(new FieldProblem("contact.email", EMAIL_TEXT));
    }
    if (contact.phone != null && !PHONE.matcher(contact.phone).matches()) {
      errors.add(new FieldProblem("contact.phone", PHONE_TEXT));
    }
    if (contact.wechat != null && !WECHAT.matcher(contact.wechat).matches()) {
      errors.add(new FieldProblem("contact.wechat", WECHAT_TEXT));
    }
    if (!errors.isEmpty()) {
      throw new BadRequest(WRONG, errors);
    }
    return contact;
  }

  /** Where messages on this channel go; push has devices instead. */
  @Nullable String on(Channel channel) {
    return switch (channel) {
      case EMAIL -> email;
      case SMS -> phone;
      case WECHAT -> wechat;
      case PUSH -> null;
    };
  }

  /** Enough for an administrator to recognise it with the person, and for nobody to use it. */
  static String masked(Channel channel, String address) {
    return switch (channel) {
      case EMAIL -> address.charAt(0) + "***" + address.substring(address.indexOf('@'));
      case SMS -> address.length() < 11 ? "****" + tail(address, 2) : address.substring(0, address.length() - 8) + "****" + tail(address, 4);
      case WECHAT -> address.substring(0, 2) + "****";
      case PUSH -> "";
    };
  }

  private static String tail(String text, int length) {
    return text.substring(text.length() - length);
  }

  private static @Nullable String digits(@Nullable String phone) {
    return phone == null ? null : BETWEEN_DIGITS.matcher(phone).replaceAll("");
  }

  private static @Nullable String trimmed(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Personal data has no place in a log. */
  @Override
  public String toString() {
    return "Contact";
  }
}
