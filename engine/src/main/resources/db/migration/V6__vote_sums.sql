-- Participation and tally read this index alone, already in the order of the choices: 100,000 ballots are counted without
-- touching their rows.
create index vote_ballot_sums on vote_ballot (vote_id, community_id, choice, area, heads);
