package io.linli.rules.text;

import io.linli.rules.text.Lexicon.Meaning;
import io.linli.rules.text.Lexicon.Node;
import io.linli.rules.text.PlainText.Break;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the terms of a word list in a text, from left to right, the longest first, and then what the text says about each. */
final class Reader {

  private final Node words;
  private final PlainText text;
  private final List<Token> tokens = new ArrayList<>();
  private int sentence;
  private int clause;

  Reader(Node words, PlainText text) {
    this.words = words;
    this.text = text;
  }

  List<Token> read() {
    find();
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).cue() == null ? Cue.NOTHING : tokens.get(i).cue()) {
        case NOT -> deny(i, false);
        case NO_MORE -> deny(i, true);
        case OVER -> end(i);
        case PAST -> put(i, Certainty.DENIED, Break.SENTENCE);
        case MAYBE -> put(i, Certainty.FEARED, Break.CLAUSE);
        case PREVENT -> put(i, Certainty.DENIED, Break.CLAUSE);
        default -> { }
      }
    }
    return tokens;
  }

  private void find() {
    for (int at = 0; at < text.length(); at++) {
      count(at);
      Token token = longest(at);
      if (token != null) {
        tokens.add(token);
        for (at++; at < token.end; at++) {
          count(at);
        }
        at--;
      }
    }
  }

  private void count(int at) {
    Break before = text.between(at, at);
    sentence += before == Break.SENTENCE ? 1 : 0;
    clause += before == Break.NONE || before == Break.LIST ? 0 : 1;
  }

  private @Nullable Token longest(int start) {
    if (start > 0 && PlainText.isLatin(text.charAt(start)) && PlainText.isLatin(text.charAt(start - 1))) {
      return null;
    }
    Token found = null;
    Node node = words.after(text.charAt(start));
    for (int end = start + 1; node != null; end++) {
      Meaning meaning = meaning(node, end);
      if (meaning != null) {
        found = new Token(start, wordEnd(end), sentence, clause, meaning);
      }
      boolean goesOn = end < text.length() && text.between(end, end).compareTo(Break.CLAUSE) < 0;
      node = goesOn ? node.after(text.charAt(end)) : null;
    }
    return found;
  }

  private @Nullable Meaning meaning(Node node, int end) {
    boolean insideWord = end < text.length() && PlainText.isLatin(text.charAt(end - 1)) && (PlainText.isLatin(text.charAt(end)) || text.charAt(end) == '\'');
    return insideWord || node.whole() == null ? node.beginning() : node.whole();
  }

  /** A term with a star takes its whole word. */
  private int wordEnd(int end) {
    int last = end;
    while (last < text.length() && PlainText.isLatin(text.charAt(last - 1)) && PlainText.isLatin(text.charAt(last))) {
      last++;
    }
    return last;
  }

  /** 没有 denies the sign that follows at once, or behind fillers, and those that hang on to it. */
  private void deny(int cue, boolean noMore) {
    int end = tokens.get(cue).end;
    boolean denied = false;
    for (int i = cue + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!touches(end, token.start, denied)) {
        return;
      }
      if (token.isSign()) {
        token.set(Certainty.DENIED);
        denied = true;
        if (noMore || isFollowedByMore(i)) {
          takeBack(i);
        }
      } else if (!token.is(Cue.JOIN) && !(token.is(Cue.FILLER) && !denied)) {
        return;
      }
      end = token.end;
    }
  }

  private boolean isFollowedByMore(int index) {
    return index + 1 < tokens.size() && tokens.get(index + 1).is(Cue.MORE) && touches(tokens.get(index).end, tokens.get(index + 1).start, true);
  }

  /** Whether nothing but a space (and, behind a cue, one unknown character) stands between. */
  private boolean touches(int end, int start, boolean denied) {
    Break between = text.between(end, start);
    boolean together = denied ? between == Break.NONE || between == Break.LIST : between.compareTo(Break.CLAUSE) < 0;
    int unknown = (int) text.text().substring(end, start).chars().filter(c -> c != ' ').count();
    return together && unknown <= (denied ? 0 : 1);
  }

  /** The sign at {@code index} is no more: what was said of it before is over. */
  private void takeBack(int index) {
    for (Token earlier : tokens.subList(0, index)) {
      if (earlier.isSign() && earlier.signs().stream().anyMatch(tokens.get(index).signs()::contains)) {
        earlier.set(Certainty.DENIED);
      }
    }
  }

  /** 修好了 ends what was said before it, back to the last turn; unless the sentence takes that back: 说修好了其实没有. */
  private void end(int over) {
    if (isTakenBack(over)) {
      return;
    }
    boolean any = false;
    for (int i = over - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      boolean turn = token.is(Cue.BUT) || token.is(Cue.OVER) || token.sentence != tokens.get(i + 1).sentence;
      if (any && turn) {
        return;
      }
      if (token.isSign()) {
        token.set(Certainty.DENIED);
        any = true;
      }
    }
  }

  /** Whether the same sentence turns round afterwards and says nothing new. */
  private boolean isTakenBack(int over) {
    boolean turned = false;
    for (int i = over + 1; i < tokens.size() && tokens.get(i).sentence == tokens.get(over).sentence; i++) {
      if (tokens.get(i).isSign()) {
        return false;
      }
      turned |= tokens.get(i).is(Cue.BUT);
    }
    return turned;
  }

  /** The signs after a cue, up to a turn or a break. */
  private void put(int cue, Certainty certainty, Break limit) {
    int end = tokens.get(cue).end;
    for (int i = cue + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(Cue.BUT) || text.between(end, token.start).compareTo(limit) >= 0) {
        return;
      }
      if (token.isSign()) {
        token.set(certainty);
      }
      end = token.end;
    }
  }
}
