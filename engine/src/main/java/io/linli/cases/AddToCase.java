package io.linli.cases;

import io.linli.identity.Actor;
import io.linli.photos.Photos;
import io.linli.problems.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos and remarks that come after the start, for as long as the case runs. Who follows a public case does not see them. */
@Service
public class AddToCase {

  static final int LONGEST_REMARK = 400;
  private static final Text ADDED = new Text("补充", "Added");

  private final CaseAccess access;
  private final CasePath path;
  private final Photos photos;

  AddToCase(CaseAccess access, CasePath path, Photos photos) {
    this.access = access;
    this.path = path;
    this.photos = photos;
  }

  /**
   * @param photoIds uploaded by the same person and not used yet, one to {@link Photos#MOST}
   * @throws CaseRefused when there is no such case for this person, or it is over
   */
  @Transactional
  public void photos(Actor actor, UUID caseId, List<UUID> photoIds) {
    Case running = running(actor, caseId);
    if (photoIds.isEmpty()) {
      throw CaseRefused.photosMissing();
    }
    photos.bind(photoIds, StartCase.owner(running.id()), actor.username(), ADDED);
    path.note(running.id(), new Text("补充了 " + photoIds.size() + " 张照片", "Added photos: " + photoIds.size()), actor.name());
  }

  /** @throws CaseRefused when there is no such case for this person, it is over, or the text is empty or over 400 characters */
  @Transactional
  public void remark(Actor actor, UUID caseId, @Nullable String text) {
    Case running = running(actor, caseId);
    String said = text == null ? "" : text.strip();
    if (said.isEmpty() || said.length() > LONGEST_REMARK) {
      throw CaseRefused.remarkMissing(LONGEST_REMARK);
    }
    path.note(running.id(), new Text(said, said), actor.name());
  }

  private Case running(Actor actor, UUID caseId) {
    Case found = access.visible(actor, caseId);
    if (found.state() != CaseState.RUNNING) {
      throw CaseRefused.over();
    }
    return found;
  }
}
