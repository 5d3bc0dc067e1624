package io.linli.channels;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.TenantId;

/** The channels that one person wants for one kind of message. */
@Entity
@IdClass(KindChoice.Key.class)
class KindChoice {

  @Id private String username;

  @Id
  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  @TenantId private String communityId;
  private boolean byEmail;
  private boolean bySms;
  private boolean byWechat;
  private boolean byPush;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected KindChoice() {}

  @SuppressWarnings("NullAway.Init")
  KindChoice(String username, MessageKind kind, Set<Channel> channels) {
    this.username = username;
    this.kind = kind;
    this.byEmail = channels.contains(Channel.EMAIL);
    this.bySms = channels.contains(Channel.SMS);
    this.byWechat = channels.contains(Channel.WECHAT);
    this.byPush = channels.contains(Channel.PUSH);
  }

  String username() {
    return username;
  }

  MessageKind kind() {
    return kind;
  }

  Set<Channel> channels() {
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    add(channels, byEmail, Channel.EMAIL);
    add(channels, bySms, Channel.SMS);
    add(channels, byWechat, Channel.WECHAT);
    add(channels, byPush, Channel.PUSH);
    return channels;
  }

  private static void add(Set<Channel> channels, boolean wanted, Channel channel) {
    if (wanted) {
      channels.add(channel);
    }
  }

  record Key(String username, MessageKind kind) implements Serializable {}
}
