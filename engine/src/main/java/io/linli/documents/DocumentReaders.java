package io.linli.documents;

import io.linli.identity.Actor;

/** Says who may read the documents of one kind of owner; a bean of the feature that owns them. */
public interface DocumentReaders {

  /** The {@link DocumentOwner#kind()} that this answers for. */
  String kind();

  boolean mayRead(Actor actor, String ownerId);
}
