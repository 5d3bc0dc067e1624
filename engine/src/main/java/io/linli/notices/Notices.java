package io.linli.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The notices of the current community. */
interface Notices extends JpaRepository<Notice, UUID> {

  String MINE =
      """
      (n.audienceKind = 'COMMUNITY'
        or (n.audienceKind = 'OWNERS' and :owner = true)
        or (n.audienceKind = 'PERSON' and n.audienceRef = :username)
        or (n.audienceKind = 'ROLE' and n.audienceRef in :roles)
        or (n.audienceKind = 'VOTE_PENDING' and n.audienceRef in :pendingVotes)
        or (n.audienceKind in ('BUILDING', 'ENTRANCE', 'UNIT') and n.audienceRef in :places))
      and (n.exceptPeople is null or locate(concat(',', :username, ','), n.exceptPeople) = 0)
      """;

  /**
   * What hangs on the board, pinned ones first, then the newest.
   *
   * @param before null for the first page
   * @param everywhere whether the reader sees the notices of every place
   * @param places else those of these, see {@link Audience#ref()}
   */
  @Query(
      """
      select n from Notice n where n.onBoard = true
        and (n.expiresAt is null or n.expiresAt > :now)
        and (:category is null or n.category = :category)
        and (:before is null or (n.pinned = false and n.publishedAt < :before))
        and (:everywhere = true or n.audienceKind not in ('BUILDING', 'ENTRANCE', 'UNIT') or n.audienceRef in :places)
      order by n.pinned desc, n.publishedAt desc, n.id
      """)
  List<Notice> board(
      @Nullable NoticeCategory category,
      Instant now,
      @Nullable Instant before,
      boolean everywhere,
      Collection<String> places,
      Limit limit);

  @Query("select n from Notice n where " + MINE + " order by n.publishedAt desc, n.id")
  List<Notice> inbox(
      boolean owner,
      String username,
      Collection<String> roles,
      Collection<String> pendingVotes,
      Collection<String> places,
      Limit limit);

  @Query("select count(n) from Notice n where n.id = :id and " + MINE)
  long addressed(
      UUID id,
      boolean owner,
      String username,
      Collection<String> roles,
      Collection<String> pendingVotes,
      Collection<String> places);

  @Query(
      "select n.id from Notice n where "
          + MINE
          + " and not exists (select r from NoticeRead r where r.noticeId = n.id and r.username = :username)")
  List<UUID> unread(
      boolean owner, String username, Collection<String> roles, Collection<String> pendingVotes, Collection<String> places);
}
