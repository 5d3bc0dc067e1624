package io.linli.rules.complaint;

import java.util.List;

/**
 * A text that somebody wants to see published.
 *
 * @param text as written; nothing is refused, whatever it holds
 * @param hideRooms whether the author wants the numbers of flats hidden
 * @param names names known to the caller that have to be hidden: the author's, the member of staff's
 */
public record TextToPublish(String text, boolean hideRooms, List<String> names) {

  public TextToPublish {
    names = List.copyOf(names);
  }
}
