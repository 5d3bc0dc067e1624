package io.linli.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageIdTest {

  /** The example of RFC 9562, appendix A.4: www.example.com in the name space of DNS. */
  @Test
  void isAUuidOfVersionFive() {
    UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    assertThat(MessageId.of(dns, "www.example.com")).isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
  }

  @Test
  void isTheSameForTheSameMessageAndAnotherForEveryOther() {
    UUID event = UUID.randomUUID();
    UUID device = UUID.randomUUID();
    UUID id = MessageId.of(event, "owner-001", Channel.PUSH, device);

    assertThat(MessageId.of(event, "owner-001", Channel.PUSH, device)).isEqualTo(id);
    assertThat(MessageId.of(UUID.randomUUID(), "owner-001", Channel.PUSH, device)).isNotEqualTo(id);
    assertThat(MessageId.of(event, "owner-002", Channel.PUSH, device)).isNotEqualTo(id);
    assertThat(MessageId.of(event, "owner-001", Channel.SMS, null)).isNotEqualTo(id);
    assertThat(MessageId.of(event, "owner-001", Channel.PUSH, UUID.randomUUID())).isNotEqualTo(id);
  }
}
