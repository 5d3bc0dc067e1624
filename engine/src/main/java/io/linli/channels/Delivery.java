package io.linli.channels;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One message to one person on one channel. Holds no contact data: that is looked up for each attempt. */
@Entity
public class Delivery {

  @Id private UUID id;
  @TenantId private String communityId;
  private UUID outgoingId;
  private String username;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private @Nullable UUID deviceId;

  @Enumerated(EnumType.STRING)
  private DeliveryState state;

  private int roundNumber;
  private int attempts;
  private @Nullable String lastError;
  private Instant createdAt;
  private @Nullable Instant finishedAt;
  @Version private @Nullable Integer revision;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Delivery() {}

  @SuppressWarnings("NullAway.Init")
  Delivery(UUID outgoingId, String username, Channel channel, @Nullable UUID deviceId, Instant createdAt) {
    this.id = MessageId.of(outgoingId, username, channel, deviceId);
    this.outgoingId = outgoingId;
    this.username = username;
    this.channel = channel;
    this.deviceId = deviceId;
    this.state = DeliveryState.QUEUED;
    this.createdAt = createdAt;
  }

  /** Also the id that the message carries. */
  public UUID id() {
    return id;
  }

  String communityId() {
    return communityId;
  }

  UUID outgoingId() {
    return outgoingId;
  }

  String username() {
    return username;
  }

  public Channel channel() {
    return channel;
  }

  @Nullable UUID deviceId() {
    return deviceId;
  }

  public DeliveryState state() {
    return state;
  }

  /** 0, and one more each time that an administrator has it tried again. */
  int round() {
    return roundNumber;
  }

  /** In this round. */
  public int attempts() {
    return attempts;
  }

  /** What the other side did, without its words. */
  public @Nullable String lastError() {
    return lastError;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }

  boolean waits(int round) {
    return state == DeliveryState.QUEUED && roundNumber == round;
  }

  void delivered(Instant now) {
    attempts++;
    finish(DeliveryState.DELIVERED, now);
  }

  void failed(String reason) {
    attempts++;
    lastError = reason;
  }

  void giveUp(Instant now) {
    finish(DeliveryState.GIVEN_UP, now);
  }

  void drop(String reason, Instant now) {
    lastError = reason;
    finish(DeliveryState.DROPPED, now);
  }

  void tryAgain() {
    state = DeliveryState.QUEUED;
    roundNumber++;
    attempts = 0;
    finishedAt = null;
  }

  private void finish(DeliveryState end, Instant now) {
    state = end;
    finishedAt = now;
  }
}
