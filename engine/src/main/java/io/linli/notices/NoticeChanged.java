package io.linli.notices;

import java.util.UUID;

/** What hangs on the board has changed after its publication: it was taken down, or somebody spoke under it. */
public record NoticeChanged(UUID noticeId, String communityId, Audience audience) {}
