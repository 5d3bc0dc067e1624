package io.linli.photos;

import io.linli.identity.Actor;

/** Says who may look at the photos of one kind of owner; a bean of the feature that owns them. */
public interface PhotoReaders {

  /** The {@link PhotoOwner#kind()} that this answers for. */
  String kind();

  boolean mayRead(Actor actor, String ownerId);
}
