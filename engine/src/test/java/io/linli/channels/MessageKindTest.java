package io.linli.channels;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.notices.NoticeCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageKindTest {

  /** A category without a kind would fail in the transaction of whoever publishes the first notice of it. */
  @ParameterizedTest
  @EnumSource
  void everyCategoryOfNoticesIsAKindThatPeopleCanChooseChannelsFor(NoticeCategory category) {
    assertThat(MessageKind.of(category).name()).isEqualTo(category.name());
    assertThat(MessageKind.of(category).usualChannels()).contains(Channel.EMAIL, Channel.PUSH);
  }
}
