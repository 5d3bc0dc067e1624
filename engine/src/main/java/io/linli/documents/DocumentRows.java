package io.linli.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The documents of the current community. */
interface DocumentRows extends Repository<Document, UUID> {

  Document save(Document document);

  Optional<Document> findById(UUID id);

  List<Document> findByIdIn(Collection<UUID> ids);

  @Query(
      """
      select d.id from Document d where d.uploadedAt < :before
        and not exists (select l from DocumentLink l where l.documentId = d.id)""")
  List<UUID> unused(Instant before);

  void delete(Document document);

  long countByContent(String content);
}
