package io.linli.channels;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How one person is reached and when not; whoever can be reached at all has one. */
@Entity
class ChannelProfile {

  @Id private String username;
  @TenantId private String communityId;
  private @Nullable String email;
  private @Nullable String phone;
  private @Nullable String wechat;
  private @Nullable String quietFrom;
  private @Nullable String quietUntil;
  private Instant changedAt;
  @Version private @Nullable Integer revision;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ChannelProfile() {}

  @SuppressWarnings("NullAway.Init")
  ChannelProfile(String username, Instant now) {
    this.username = username;
    this.changedAt = now;
  }

  String username() {
    return username;
  }

  Contact contact(ContactCipher cipher) {
    return new Contact(cipher.decrypt(email), cipher.decrypt(phone), cipher.decrypt(wechat));
  }

  void reachAt(Contact contact, ContactCipher cipher, Instant now) {
    this.email = cipher.encrypt(contact.email());
    this.phone = cipher.encrypt(contact.phone());
    this.wechat = cipher.encrypt(contact.wechat());
    this.changedAt = now;
  }

  Optional<QuietHours> quiet() {
    return quietFrom == null || quietUntil == null
        ? Optional.empty()
        : Optional.of(new QuietHours(LocalTime.parse(quietFrom), LocalTime.parse(quietUntil)));
  }

  /** In whole minutes. */
  void beQuiet(QuietHours hours, Instant now) {
    this.quietFrom = hours.from().toString().substring(0, 5);
    this.quietUntil = hours.until().toString().substring(0, 5);
    this.changedAt = now;
  }
}
