package io.linli.cases;

import java.util.Set;
import java.util.UUID;

/**
 * Something on a case is new; published inside the transaction that changed it.
 *
 * @param usernames residents whom it concerns; staff who work on cases may want to know as well
 */
public record CaseChanged(UUID caseId, String communityId, Set<String> usernames) {}
