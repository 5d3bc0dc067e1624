package io.linli.live;

import io.linli.notices.Audience;

/**
 * Something changed that an open browser may want to fetch again.
 *
 * @param id grows with time, but not strictly in the order of commits
 * @param topic {@code notice}, {@code task}, {@code case} or {@code vote}
 * @param subjectId the id of what changed
 */
record LiveEvent(long id, String communityId, String topic, String subjectId, Audience audience) {}
