package io.linli.notices;

import io.linli.problems.NotFound;
import io.linli.problems.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public notice board of the community. */
@Service
@Transactional(readOnly = true)
public class Board {

  private final Notices notices;

  Board(Notices notices) {
    this.notices = notices;
  }

  /** Pinned ones first, then the newest. */
  public List<Notice> latest(@Nullable NoticeCategory category, int limit) {
    Limit most = Limit.of(limit);
    return category == null ? notices.board(most) : notices.board(category, most);
  }

  /** @throws NotFound also for a notice that does not hang on the board */
  public Notice read(UUID id) {
    return notices
        .findById(id)
        .filter(Notice::onBoard)
        .orElseThrow(() -> new NotFound(new Text("这条公告不存在或已撤下。", "This notice does not exist or has been taken down.")));
  }
}
