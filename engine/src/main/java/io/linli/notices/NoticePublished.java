package io.linli.notices;

import java.util.UUID;

/** A notice was published; the transaction that did it may still be open. */
public record NoticePublished(UUID noticeId, String communityId, Audience audience, boolean onBoard) {}
