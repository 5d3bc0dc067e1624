package io.linli.documents;

import io.linli.identity.Actor;
import io.linli.identity.Role;
import io.linli.integration.storage.BlobStore;
import io.linli.problems.Forbidden;
import io.linli.problems.Text;
import io.linli.tenancy.CurrentCommunity;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes a PDF of a member of staff and keeps it until it is attached; one that nobody attaches is deleted after {@link DiscardUnused#KEEP}. */
@Service
public class UploadDocument {

  /** 10 MB, as people read it. */
  public static final int MOST_BYTES = 10 * 1024 * 1024;

  private final BlobStore blobs;
  private final DocumentRows rows;
  private final Clock clock;

  UploadDocument(BlobStore blobs, DocumentRows rows, Clock clock) {
    this.blobs = blobs;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * @param name as the browser gives it
   * @throws Forbidden for residents
   * @throws DocumentRefused when it is no PDF or too large
   */
  public Document upload(Actor actor, @Nullable String name, byte[] file) {
    if (actor.roles().stream().noneMatch(Role::staff)) {
      throw new Forbidden(new Text("只有工作人员可以上传文件。", "Only staff may upload documents."));
    }
    if (file.length == 0) {
      throw DocumentRefused.empty();
    }
    if (file.length > MOST_BYTES) {
      throw DocumentRefused.tooLarge();
    }
    if (!Pdf.is(file)) {
      throw DocumentRefused.notPdf();
    }
    String content = blobs.put(CurrentCommunity.require(), file).sha256();
    return rows.save(
        new Document(UUID.randomUUID(), actor.username(), clock.instant(), Pdf.name(name), content, file.length));
  }
}
