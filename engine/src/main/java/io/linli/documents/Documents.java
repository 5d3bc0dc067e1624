package io.linli.documents;

import io.linli.identity.Actor;
import io.linli.integration.storage.BlobKey;
import io.linli.integration.storage.BlobStore;
import io.linli.problems.NotFound;
import io.linli.problems.Text;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hangs documents on what they belong to, and gives them to those who may see that. */
@Service
public class Documents {

  /** How many documents one request may carry. */
  public static final int MOST = 6;

  private static final Text NONE = new Text("没有找到这个文件。", "There is no such document.");

  private final DocumentRows rows;
  private final DocumentLinks links;
  private final BlobStore blobs;
  private final Map<String, DocumentReaders> readers;
  private final Clock clock;

  Documents(DocumentRows rows, DocumentLinks links, BlobStore blobs, List<DocumentReaders> readers, Clock clock) {
    this.rows = rows;
    this.links = links;
    this.blobs = blobs;
    this.readers = readers.stream().collect(Collectors.toMap(DocumentReaders::kind, Function.identity()));
    this.clock = clock;
  }

  /**
   * Hangs documents that the person uploaded on an owner, in the caller's transaction.
   *
   * @throws DocumentRefused when there are more than {@link #MOST}, or one is not the person's own in this community
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void attach(List<UUID> documentIds, DocumentOwner owner, String uploader) {
    if (documentIds.size() > MOST) {
      throw DocumentRefused.tooMany();
    }
    List<UUID> wanted = List.copyOf(new LinkedHashSet<>(documentIds));
    long own = rows.findByIdIn(wanted).stream().filter(document -> document.uploader().equals(uploader)).count();
    if (own != wanted.size()) {
      throw DocumentRefused.notYours();
    }
    for (int position = 0; position < wanted.size(); position++) {
      links.save(new DocumentLink(wanted.get(position), owner, position, clock.instant()));
    }
  }

  /** Everything that hangs on one owner hangs on another as well: what was handed in with a case is published with its notice. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void share(DocumentOwner from, DocumentOwner to) {
    for (DocumentLink link : links.of(from.kind(), from.id())) {
      links.save(new DocumentLink(link.documentId(), to, link.position(), clock.instant()));
    }
  }

  /** What hangs on one owner, in the order in which it was attached. */
  @Transactional(readOnly = true)
  public List<Document> of(DocumentOwner owner) {
    return of(owner.kind(), List.of(owner.id())).getOrDefault(owner.id(), List.of());
  }

  /** What hangs on each of the owners of a kind, by their ids and in the order in which it was attached; owners without any are left out. */
  @Transactional(readOnly = true)
  public Map<String, List<Document>> of(String kind, Collection<String> ownerIds) {
    List<DocumentLink> found = ownerIds.isEmpty() ? List.of() : links.ofAll(kind, ownerIds);
    Map<UUID, Document> documents =
        rows.findByIdIn(found.stream().map(DocumentLink::documentId).distinct().toList()).stream()
            .collect(Collectors.toMap(Document::id, Function.identity()));
    return found.stream()
        .collect(
            Collectors.groupingBy(
                link -> link.owner().id(), Collectors.mapping(link -> documents.get(link.documentId()), Collectors.toList())));
  }

  /** @throws NotFound when there is none or the person may not see it */
  @Transactional(readOnly = true)
  public Document find(Actor actor, UUID documentId) {
    return rows.findById(documentId)
        .filter(document -> mayRead(actor, document))
        .orElseThrow(() -> new NotFound(NONE));
  }

  /** The bytes of a document that {@link #find} gave. */
  public byte[] content(Document document) {
    return blobs.get(new BlobKey(document.communityId(), document.content()));
  }

  private boolean mayRead(Actor actor, Document document) {
    return document.uploader().equals(actor.username())
        || links.findByDocumentId(document.id()).stream().map(DocumentLink::owner).anyMatch(owner -> mayRead(actor, owner));
  }

  private boolean mayRead(Actor actor, DocumentOwner owner) {
    return readers.containsKey(owner.kind()) && readers.get(owner.kind()).mayRead(actor, owner.id());
  }
}
