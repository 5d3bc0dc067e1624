package io.linli.photos;

import io.linli.identity.Actor;
import io.linli.integration.storage.BlobStore;
import io.linli.problems.Forbidden;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Takes a photo and keeps it until a request binds it; one that nobody binds is deleted after {@link DiscardOrphans#KEEP}. */
@Service
public class UploadPhoto {

  /** 10 MB, as people read it. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  private final Pictures pictures;
  private final BlobStore blobs;
  private final PhotoRows rows;
  private final Clock clock;

  UploadPhoto(Pictures pictures, BlobStore blobs, PhotoRows rows, Clock clock) {
    this.pictures = pictures;
    this.blobs = blobs;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * @return the id to name in a start or a completion
   * @throws PhotoRefused when it is not a photo, too large or of a kind that cannot be read
   */
  public UUID upload(Actor actor, byte[] file) {
    String community =
        CurrentCommunity.id()
            .orElseThrow(() -> new Forbidden(new Text("照片属于小区，请以小区账号登录。", "Photos belong to a community. Log in with an account of one.")));
    if (file.length == 0) {
      throw PhotoRefused.empty();
    }
    if (file.length > MOST_BYTES) {
      throw PhotoRefused.tooLarge();
    }
    Picture picture = pictures.read(file);
    String kept = blobs.put(community, picture.jpeg()).sha256();
    String thumbnail = blobs.put(community, picture.thumbnail()).sha256();
    Photo photo =
        new Photo(
            UUID.randomUUID(), actor.username(), clock.instant(), kept, thumbnail, picture.width(), picture.height());
    return rows.save(photo).id();
  }
}
