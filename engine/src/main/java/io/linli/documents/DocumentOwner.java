package io.linli.documents;

/**
 * What a document hangs on. A document may hang on several things: on the case that it was handed in with, and on the notice that came of it.
 *
 * @param kind of owner, for example {@code case} or {@code notice}, at most 20 characters; one {@link DocumentReaders} answers for it
 * @param id of the owner within its kind, at most 64 characters
 */
public record DocumentOwner(String kind, String id) {}
