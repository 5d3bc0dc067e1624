package io.linli.integration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

  @ParameterizedTest
  @ValueSource(strings = {"wang@example.com", "w.ang+linli@mail.example.com.cn", "138@qq.com", "o'neil@example.org", "a@b.cn"})
  void plainAddressesAreTaken(String address) {
    assertThat(Mail.isAddress(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "@", "wang", "wang@", "@example.com", "wang@localhost", "wang@127.0.0.1", "wang@[127.0.0.1]", "wang@@example.com",
        "wang@example.com,li@example.com", "wang@example.com\r\nBcc: li@example.com", "wang@example.com\n", " wang@example.com",
        "<wang@example.com>", "Wang <wang@example.com>", "\"wang li\"@example.com", "wang(a)@example.com", ".wang@example.com",
        "wang.@example.com", "wa..ng@example.com", "wang@-example.com", "wang@example-.com", "wang@example..com", "王@example.com",
        "wang@例子.中国", "wang@example.com\u0000", "wang@example.com%0aBcc:li@example.com", "wang@exa mple.com"
      })
  void everythingElseIsNone(String address) {
    assertThat(Mail.isAddress(address)).isFalse();
    assertThatThrownBy(() -> new Mail(UUID.randomUUID(), address, "邻里", "标题", "正文", false)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAddressHasALength() {
    assertThat(Mail.isAddress("a".repeat(64) + "@example.com")).isTrue();
    assertThat(Mail.isAddress("a".repeat(65) + "@example.com")).isFalse();
    assertThat(Mail.isAddress("a@" + "b.".repeat(130) + "com")).isFalse();
  }

  @Test
  void noSubjectAndNoNameHasASecondLine() {
    Mail mail = new Mail(UUID.randomUUID(), "wang@example.com", "邻里\r\nBcc: li@example.com", "停水\r\n\r\n<b>\u2028\u0085x\u0000", "正文", false);

    assertThat(mail.sender()).isEqualTo("邻里 Bcc: li@example.com");
    assertThat(mail.subject()).isEqualTo("停水 <b> x");
  }
}
