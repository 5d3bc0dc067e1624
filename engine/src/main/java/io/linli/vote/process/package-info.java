/** The steps of {@code owner-vote.bpmn}, and the engine and the rules behind the vote's own interfaces. */
@NullMarked
package io.linli.vote.process;

import org.jspecify.annotations.NullMarked;
