package io.linli.photos;

/**
 * What a photo belongs to.
 *
 * @param kind of owner, for example {@code case} or {@code vote}, at most 20 characters; one {@link PhotoReaders} answers for it
 * @param id of the owner within its kind, at most 64 characters
 */
public record PhotoOwner(String kind, String id) {}
