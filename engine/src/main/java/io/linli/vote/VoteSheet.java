package io.linli.vote;

import java.util.List;

/**
 * A vote as one person sees it.
 *
 * @param participation who has voted so far; what they chose is nowhere in it
 * @param own the entries the person is an owner of
 * @param held the entries the person holds a written proxy for
 */
public record VoteSheet(Vote vote, Participation participation, List<EntryOnRoll> own, List<EntryOnRoll> held) {}
