package io.linli.cases;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a filled-in start form.
 *
 * @param photos uploaded by the same person and not used yet, at most {@link io.linli.photos.Photos#MOST}
 * @param documents likewise, at most {@link io.linli.documents.Documents#MOST}
 * @param linkedCase the case that this one comes of, or null
 */
public record Enclosed(List<UUID> photos, List<UUID> documents, @Nullable UUID linkedCase) {

  public static Enclosed photos(List<UUID> photos) {
    return new Enclosed(photos, List.of(), null);
  }
}
