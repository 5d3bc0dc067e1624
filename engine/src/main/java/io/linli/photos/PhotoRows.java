package io.linli.photos;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The photos of the current community. */
interface PhotoRows extends JpaRepository<Photo, UUID> {

  /** One statement, so that of two requests with the same photo exactly one gets it. The community is named beside Hibernate's filter: a bulk update must never cross it. */
  @Modifying
  @Query(
      """
      update Photo p set p.ownerKind = :kind, p.ownerId = :ownerId, p.ownerPosition = :position, p.boundAt = :now,
        p.label = :label, p.labelEn = :labelEn
      where p.id = :id and p.communityId = :community and p.uploader = :uploader and p.ownerKind is null
      """)
  int bind(
      UUID id, String community, String uploader, String kind, String ownerId, int position, Instant now, @Nullable String label,
      @Nullable String labelEn);

  @Query("select p from Photo p where p.ownerKind = :kind and p.ownerId = :ownerId order by p.boundAt, p.ownerPosition, p.id")
  List<Photo> of(String kind, String ownerId);

  @Query("select p.id from Photo p where p.ownerKind is null and p.uploadedAt < :before")
  List<UUID> orphans(Instant before);

  @Modifying
  @Query("delete from Photo p where p.id = :id and p.communityId = :community and p.ownerKind is null")
  int deleteUnbound(UUID id, String community);

  @Query("select count(p) from Photo p where p.picture = :hash or p.thumbnail = :hash")
  long countByContent(String hash);
}
