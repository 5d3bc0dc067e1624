package io.linli.vote;

/**
 * Who has voted so far, without what.
 *
 * @param castEntries entries with a ballot
 * @param area their area in cm²
 * @param heads their heads
 */
public record Participation(int castEntries, long area, long heads) {

  static final Participation NONE = new Participation(0, 0, 0);
}
