package io.linli.complaint;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.masking.MaskText;
import io.linli.notices.BoardThreads;
import io.linli.notices.Notice;
import io.linli.notices.NoticeCategory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The conversations on the board: what every member reads, without anybody's name. */
@Component
class ComplaintThreads implements BoardThreads {

  private final Complaints complaints;

  ComplaintThreads(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  public Map<UUID, Thread> of(Collection<Notice> notices, Actor reader) {
    List<UUID> ids =
        notices.stream().filter(notice -> notice.category() == NoticeCategory.COMPLAINT).map(Notice::id).toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<Complaint> found = complaints.ofNotices(ids);
    Set<UUID> caseIds = found.stream().map(Complaint::id).collect(Collectors.toSet());
    Map<UUID, List<ComplaintEntry>> entries =
        complaints.entries(caseIds).stream().collect(Collectors.groupingBy(ComplaintEntry::complaintId));
    Map<UUID, Long> supports = complaints.supports(caseIds);
    Set<UUID> mine = complaints.supportedBy(reader.username(), caseIds);
    return found.stream()
        .collect(
            Collectors.toMap(
                complaint -> UUID.fromString(String.valueOf(complaint.noticeId())),
                complaint ->
                    thread(
                        complaint,
                        reader,
                        supports.getOrDefault(complaint.id(), 0L),
                        mine.contains(complaint.id()),
                        entries.getOrDefault(complaint.id(), List.of()))));
  }

  private static Thread thread(Complaint complaint, Actor reader, long supports, boolean mine, List<ComplaintEntry> entries) {
    boolean canSupport =
        !mine
            && !complaint.isBy(reader.username())
            && complaint.state().open()
            && reader.isAnyOf(Role.OWNER, Role.OCCUPANT, Role.DEVELOPER);
    return new Thread(
        complaint.kind().name(),
        complaint.state().name(),
        supports,
        mine,
        canSupport,
        entries.stream().map(ComplaintThreads::words).toList());
  }

  private static Words words(ComplaintEntry entry) {
    String masked = entry.masked();
    return new Words(entry.saidAt(), entry.saidBy().name(), masked == null ? MaskText.WITHHELD : masked);
  }
}
