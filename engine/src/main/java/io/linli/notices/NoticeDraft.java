package io.linli.notices;

import io.linli.problems.Text;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said to whom.
 *
 * @param title at most 200 characters in each language; longer ones are cut with an ellipsis
 * @param body at most 4,000 characters in each language, likewise
 * @param onBoard whether it also hangs on the board: for the whole community, or for those who live in the place it is for
 * @param expiresAt when it leaves the board by itself
 * @param except user names of people of the audience who are not told, because it is about them
 */
public record NoticeDraft(
    NoticeCategory category,
    Audience audience,
    Text title,
    Text body,
    boolean onBoard,
    boolean pinned,
    @Nullable UUID caseId,
    @Nullable UUID voteId,
    @Nullable Instant expiresAt,
    Set<String> except) {

  private static final int TITLE = 200;
  private static final int BODY = 4000;

  public NoticeDraft {
    except = Set.copyOf(except);
    title = new Text(cut(title.zh(), TITLE), cut(title.en(), TITLE));
    body = new Text(cut(body.zh(), BODY), cut(body.en(), BODY));
  }

  /** A notice for an audience that is about no case, no vote, and not on the board. */
  public static NoticeDraft of(NoticeCategory category, Audience audience, Text title, Text body) {
    return new NoticeDraft(category, audience, title, body, false, false, null, null, null, Set.of());
  }

  public NoticeDraft published() {
    return new NoticeDraft(category, audience, title, body, true, pinned, caseId, voteId, expiresAt, except);
  }

  public NoticeDraft pinnedIf(boolean pin) {
    return new NoticeDraft(category, audience, title, body, onBoard, pin, caseId, voteId, expiresAt, except);
  }

  public NoticeDraft until(Instant end) {
    return new NoticeDraft(category, audience, title, body, onBoard, pinned, caseId, voteId, end, except);
  }

  public NoticeDraft aboutCase(UUID id) {
    return new NoticeDraft(category, audience, title, body, onBoard, pinned, id, voteId, expiresAt, except);
  }

  public NoticeDraft aboutVote(UUID id) {
    return new NoticeDraft(category, audience, title, body, onBoard, pinned, caseId, id, expiresAt, except);
  }

  public NoticeDraft exceptFor(Set<String> usernames) {
    return new NoticeDraft(category, audience, title, body, onBoard, pinned, caseId, voteId, expiresAt, usernames);
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
    return text.substring(0, end) + "…";
  }
}
