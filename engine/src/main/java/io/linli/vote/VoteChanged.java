package io.linli.vote;

import java.util.UUID;

/**
 * A vote moved on, or participation grew; published inside of the transaction that did it. A stream of ballots is told at most
 * once a second.
 */
public record VoteChanged(UUID voteId, String communityId) {}
