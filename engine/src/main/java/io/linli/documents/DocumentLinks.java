package io.linli.documents;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What hangs on what in the current community. */
interface DocumentLinks extends Repository<DocumentLink, DocumentLink.Key> {

  DocumentLink save(DocumentLink link);

  List<DocumentLink> findByDocumentId(UUID documentId);

  @Query("select l from DocumentLink l where l.ownerKind = :kind and l.ownerId = :ownerId order by l.linkPosition, l.documentId")
  List<DocumentLink> of(String kind, String ownerId);

  @Query("select l from DocumentLink l where l.ownerKind = :kind and l.ownerId in :ownerIds order by l.linkPosition, l.documentId")
  List<DocumentLink> ofAll(String kind, Collection<String> ownerIds);
}
