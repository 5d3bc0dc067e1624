package io.linli.cases;

import io.linli.identity.Actor;
import java.util.UUID;

/**
 * A case before it has its number.
 *
 * @param answers JSON list of {@link GivenAnswer}
 * @param startKey the request's {@code Idempotency-Key}
 * @param startDigest SHA-256 of what was asked for, so that the same key with another wish is noticed
 */
record CaseDraft(
    UUID id, ServiceEntry service, String title, Actor requester, String answers, String startKey, String startDigest) {}
