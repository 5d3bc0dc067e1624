/** Votes of the owners: the roll, the ballots, the tally. The state of a vote belongs to its process, {@code owner-vote.bpmn}. */
@NullMarked
package io.linli.vote;

import org.jspecify.annotations.NullMarked;
