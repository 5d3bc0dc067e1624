package io.linli.complaint;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** The complaints of the current community, their conversations and their supporters. */
@Repository
public class Complaints {

  private final EntityManager entities;

  Complaints(EntityManager entities) {
    this.entities = entities;
  }

  void add(Complaint complaint) {
    entities.persist(complaint);
  }

  void add(ComplaintEntry entry) {
    entities.persist(entry);
  }

  public Optional<Complaint> find(UUID id) {
    return Optional.ofNullable(entities.find(Complaint.class, id));
  }

  /** @throws ComplaintRefused when there is none */
  public Complaint get(UUID id) {
    return find(id).orElseThrow(ComplaintRefused::unknown);
  }

  /**
   * Waits for whoever else changes it, and reads it as they left it.
   *
   * @throws ComplaintRefused when there is none
   */
  Complaint lock(UUID id) {
    Complaint complaint = get(id);
    entities.refresh(complaint, LockModeType.PESSIMISTIC_WRITE);
    return complaint;
  }

  /** The conversation, oldest first. */
  public List<ComplaintEntry> entries(UUID id) {
    return entries(Set.of(id));
  }

  List<ComplaintEntry> entries(Collection<UUID> ids) {
    return entities
        .createQuery("select e from ComplaintEntry e where e.complaintId in :ids order by e.saidAt, e.id", ComplaintEntry.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  List<Complaint> ofNotices(Collection<UUID> notices) {
    return entities
        .createQuery("select c from Complaint c where c.noticeId in :notices", Complaint.class)
        .setParameter("notices", notices)
        .getResultList();
  }

  /** Those that were made since, whatever became of them. */
  List<Complaint> since(Instant start) {
    return entities
        .createQuery("select c from Complaint c where c.openedAt >= :start", Complaint.class)
        .setParameter("start", start)
        .getResultList();
  }

  /** @return false when this person supports it already */
  boolean addSupport(UUID id, String username, Instant now) {
    if (entities.find(ComplaintSupport.class, new ComplaintSupport.Key(id, username)) != null) {
      return false;
    }
    entities.persist(new ComplaintSupport(id, username, now));
    entities.flush();
    return true;
  }

  /** @return false when this person does not support it */
  boolean removeSupport(UUID id, String username) {
    ComplaintSupport support = entities.find(ComplaintSupport.class, new ComplaintSupport.Key(id, username));
    if (support == null) {
      return false;
    }
    entities.remove(support);
    return true;
  }

  long supports(UUID id) {
    return supports(Set.of(id)).getOrDefault(id, 0L);
  }

  Map<UUID, Long> supports(Collection<UUID> ids) {
    return entities
        .createQuery(
            "select s.complaintId, count(s) from ComplaintSupport s where s.complaintId in :ids group by s.complaintId",
            Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  /** Which of them a person supports. */
  Set<UUID> supportedBy(String username, Collection<UUID> ids) {
    return Set.copyOf(
        entities
            .createQuery(
                "select s.complaintId from ComplaintSupport s where s.username = :username and s.complaintId in :ids", UUID.class)
            .setParameter("username", username)
            .setParameter("ids", ids)
            .getResultList());
  }
}
