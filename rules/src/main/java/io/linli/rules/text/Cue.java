package io.linli.rules.text;

import java.util.Arrays;
import java.util.List;

/** What a word says about the signs around it; the names are written in the column {@code sign} of a word list. */
enum Cue {
  /** The sign that follows at once is not there: 没有, 未发现, no. */
  NOT,
  /** As NOT, and what was said of it before is over, too: 不再, no longer. */
  NO_MORE,
  /** Makes a NOT before it a NO_MORE: 没有漏水<b>了</b>, not leaking <b>any more</b>. */
  MORE,
  /** What was said before it is over: 修好了, has been fixed. */
  OVER,
  /** What follows was another time: 上次, last year. */
  PAST,
  /** What follows may be so: 会不会, 担心, might. */
  MAYBE,
  /** What follows is to be avoided: 以防, to prevent. */
  PREVENT,
  /** Things are said anew: 但是, 现在, 又. */
  BUT,
  /** Goes between a NOT and its sign: 闻到, 任何, any. */
  FILLER,
  /** Joins two signs under one NOT: 和, 或, nor. */
  JOIN,
  /** Only looks like another term: 困难 is not 困, 打不着火 is not 着火. */
  NOTHING;

  static boolean isOne(String name) {
    return Arrays.stream(values()).anyMatch(cue -> cue.name().equals(name));
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Cue::name).toList();
  }
}
