package io.linli.integration.storage;

/** A blob that a row names is not in the store: data was lost or restored apart from its database. */
public class BlobMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BlobMissing(BlobKey key) {
    super("No blob " + key.sha256() + " in area " + key.area());
  }
}
