package io.linli.notices;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
        or (n.audienceKind = 'VOTE_PENDING' and n.audienceRef in :pendingVotes))
      """;

  @Query("select n from Notice n where n.onBoard = true order by n.pinned desc, n.publishedAt desc, n.id")
  List<Notice> board(Limit limit);

  @Query(
      "select n from Notice n where n.onBoard = true and n.category = :category"
          + " order by n.pinned desc, n.publishedAt desc, n.id")
  List<Notice> board(NoticeCategory category, Limit limit);

  @Query("select n from Notice n where " + MINE + " order by n.publishedAt desc, n.id")
  List<Notice> inbox(
      boolean owner, String username, Collection<String> roles, Collection<String> pendingVotes, Limit limit);

  @Query("select count(n) from Notice n where n.id = :id and " + MINE)
  long addressed(UUID id, boolean owner, String username, Collection<String> roles, Collection<String> pendingVotes);

  @Query(
      "select n.id from Notice n where "
          + MINE
          + " and not exists (select r from NoticeRead r where r.noticeId = n.id and r.username = :username)")
  List<UUID> unread(boolean owner, String username, Collection<String> roles, Collection<String> pendingVotes);
}
