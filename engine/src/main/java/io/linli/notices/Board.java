package io.linli.notices;

import io.linli.documents.Document;
import io.linli.documents.Documents;
import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.notices.BoardThreads.Thread;
import io.linli.problems.NotFound;
import io.linli.problems.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public notice board of the community. What is for a building, an entrance or a unit hangs there only for those who live in it,
 * and for those who look after it.
 */
@Service
@Transactional(readOnly = true)
public class Board {

  private final Notices notices;
  private final NoticeReads reads;
  private final Places places;
  private final Documents documents;
  private final List<BoardThreads> threads;
  private final Clock clock;

  Board(
      Notices notices,
      NoticeReads reads,
      Places places,
      Documents documents,
      List<BoardThreads> threads,
      Clock clock) {
    this.notices = notices;
    this.reads = reads;
    this.places = places;
    this.documents = documents;
    this.threads = threads;
    this.clock = clock;
  }

  /**
   * A notice as it hangs.
   *
   * @param reads how many people have read it
   */
  public record Posted(Notice notice, long reads, List<Document> attachments, @Nullable Thread thread) {}

  /** Pinned ones first, then the newest. */
  public List<Notice> latest(Actor reader, @Nullable NoticeCategory category, int limit) {
    return notices.board(category, clock.instant(), null, all(reader), places.of(reader), Limit.of(limit));
  }

  /**
   * The same with everything that hangs on them.
   *
   * @param before leaves out pinned ones and what was published then or later: the next page of a list
   */
  public List<Posted> page(Actor reader, @Nullable NoticeCategory category, @Nullable Instant before, int limit) {
    List<Notice> found =
        notices.board(category, clock.instant(), before, all(reader), places.of(reader), Limit.of(limit));
    Map<UUID, Long> counts = counts(found.stream().map(Notice::id).toList());
    Map<String, List<Document>> attached =
        documents.of(NoticeReaders.DOCUMENTS, found.stream().map(notice -> notice.id().toString()).toList());
    Map<UUID, Thread> spoken = new HashMap<>();
    threads.forEach(feature -> spoken.putAll(feature.of(found, reader)));
    return found.stream()
        .map(
            notice ->
                new Posted(
                    notice,
                    counts.getOrDefault(notice.id(), 0L),
                    attached.getOrDefault(notice.id().toString(), List.of()),
                    spoken.get(notice.id())))
        .toList();
  }

  /** @throws NotFound also for a notice that does not hang on the board, or not for this person */
  public Notice read(Actor reader, UUID id) {
    return find(reader, id)
        .orElseThrow(() -> new NotFound(new Text("这条公告不存在或已撤下。", "This notice does not exist or has been taken down.")));
  }

  Optional<Notice> find(Actor reader, UUID id) {
    return notices.findById(id).filter(notice -> notice.hangsAt(clock.instant())).filter(notice -> isFor(reader, notice));
  }

  private boolean isFor(Actor reader, Notice notice) {
    Audience audience = notice.audience();
    return !audience.kind().place() || all(reader) || places.of(reader).contains(audience.ref());
  }

  /** Who runs the community looks after every part of it; where an occupant lives is not registered. */
  private static boolean all(Actor reader) {
    return reader.roles().stream().anyMatch(Role::staff) || reader.is(Role.OCCUPANT);
  }

  private Map<UUID, Long> counts(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : reads.counts(Set.copyOf(ids)).stream().collect(Collectors.toMap(NoticeReads.Count::noticeId, NoticeReads.Count::readers));
  }
}
