package io.linli.photos;

import io.linli.identity.Actor;
import io.linli.integration.storage.BlobKey;
import io.linli.integration.storage.BlobStore;
import io.linli.problems.NotFound;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives photos to what they belong to, and shows them. */
@Service
public class Photos {

  /** How many photos one request may carry. */
  public static final int MOST = 6;

  private static final int LONGEST_LABEL = 255;
  private static final Text NONE = new Text("没有找到这张照片。", "There is no such photo.");

  private final PhotoRows rows;
  private final BlobStore blobs;
  private final Map<String, PhotoReaders> readers;
  private final Clock clock;

  Photos(PhotoRows rows, BlobStore blobs, List<PhotoReaders> readers, Clock clock) {
    this.rows = rows;
    this.blobs = blobs;
    this.readers = readers.stream().collect(Collectors.toMap(PhotoReaders::kind, Function.identity()));
    this.clock = clock;
  }

  /** @throws PhotoRefused when there are more than {@link #MOST}, before anything is done */
  public void checkNumber(List<UUID> photoIds) {
    if (photoIds.size() > MOST) {
      throw PhotoRefused.tooMany();
    }
  }

  /**
   * Gives photos that the person uploaded to their owner for good, in the caller's transaction.
   *
   * @param label with what they come; cut after {@value #LONGEST_LABEL} characters
   * @throws PhotoRefused when there are too many, or one is not the person's own unused photo in this community
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void bind(List<UUID> photoIds, PhotoOwner owner, String uploader, Text label) {
    checkNumber(photoIds);
    int position = 0;
    for (UUID photoId : new LinkedHashSet<>(photoIds)) {
      bind(photoId, owner, uploader, position++, label);
    }
  }

  /** {@link #bind(List, PhotoOwner, String, Text)} for one photo that explains itself, for example the evidence of a paper ballot. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void bind(UUID photoId, PhotoOwner owner, String uploader) {
    bind(photoId, owner, uploader, 0, null);
  }

  /** The owner's photos in the order in which they were attached. */
  @Transactional(readOnly = true)
  public List<Photo> of(PhotoOwner owner) {
    return rows.of(owner.kind(), owner.id());
  }

  /**
   * The kept JPEG.
   *
   * @throws NotFound when there is none or the person may not see it
   */
  @Transactional(readOnly = true)
  public byte[] picture(Actor actor, UUID photoId) {
    Photo photo = readable(actor, photoId);
    return blobs.get(new BlobKey(photo.communityId(), photo.picture()));
  }

  /** {@link #picture} at most {@value Pictures#THUMBNAIL_EDGE} pixels wide and high. */
  @Transactional(readOnly = true)
  public byte[] thumbnail(Actor actor, UUID photoId) {
    Photo photo = readable(actor, photoId);
    return blobs.get(new BlobKey(photo.communityId(), photo.thumbnail()));
  }

  private void bind(UUID photoId, PhotoOwner owner, String uploader, int position, @Nullable Text label) {
    int bound =
        rows.bind(
            photoId, CurrentCommunity.require(), uploader, owner.kind(), owner.id(), position, clock.instant(),
            label == null ? null : cut(label.zh()), label == null ? null : cut(label.en()));
    if (bound != 1) {
      throw PhotoRefused.notYours();
    }
  }

  private static String cut(String label) {
    return label.substring(0, Math.min(LONGEST_LABEL, label.length()));
  }

  private Photo readable(Actor actor, UUID photoId) {
    return rows.findById(photoId).filter(photo -> mayRead(actor, photo)).orElseThrow(() -> new NotFound(NONE));
  }

  private boolean mayRead(Actor actor, Photo photo) {
    if (photo.uploader().equals(actor.username())) {
      return true;
    }
    return photo
        .owner()
        .map(owner -> readers.containsKey(owner.kind()) && readers.get(owner.kind()).mayRead(actor, owner.id()))
        .orElse(false);
  }
}
