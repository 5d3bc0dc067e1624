package io.linli.documents;

import java.util.UUID;

/**
 * A document as clients read of it.
 *
 * @param size in bytes
 */
public record Attachment(UUID id, String name, int size) {

  public static Attachment of(Document document) {
    return new Attachment(document.id(), document.name(), document.size());
  }
}
