package io.linli.rules.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;

/** Simplified characters for traditional ones, one for one; a table, because a text is converted for every decision. */
final class Simplified {

  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';
  private static final char[] TABLE = table();

  private Simplified() {}

  private static char[] table() {
    char[] table = new char[LAST - FIRST + 1];
    for (char c = FIRST; c <= LAST; c++) {
      List<String> simple = ZhConverterUtil.toSimple(c);
      boolean single = simple != null && !simple.isEmpty() && simple.get(0).length() == 1;
      table[c - FIRST] = single ? simple.get(0).charAt(0) : c;
    }
    return table;
  }

  static char of(char c) {
    return c < FIRST || c > LAST ? c : TABLE[c - FIRST];
  }
}
