package io.linli.identity;

/** A security principal that knows its {@link Actor}. */
public interface SignedIn {

  Actor actor();
}
