package io.linli.notices;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who has read what, in the current community. */
interface NoticeReads extends JpaRepository<NoticeRead, NoticeRead.Key> {

  @Query(
      "select new io.linli.notices.NoticeReads$Count(r.noticeId, count(r)) from NoticeRead r where r.noticeId in :notices"
          + " group by r.noticeId")
  List<Count> counts(Collection<UUID> notices);

  @Query("select r.noticeId from NoticeRead r where r.username = :username and r.noticeId in :notices")
  Set<UUID> readBy(String username, Collection<UUID> notices);

  /** How many people have read a notice. */
  record Count(UUID noticeId, long readers) {}
}
