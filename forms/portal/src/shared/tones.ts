import type { CaseState, Vote, VoteResult, VoteState } from '@/api/types';
import type { Tone } from './components/StatusPill.vue';

// A state always has its word too; the colour only helps.

export function caseTone(state: CaseState): Tone {
  return ({ RUNNING: 'good', COMPLETED: 'quiet', WITHDRAWN: 'quiet', TERMINATED: 'quiet' } as const)[state];
}

export function voteTone(state: VoteState): Tone {
  return ({ ANNOUNCED: 'warn', OPEN: 'now', CLOSED: 'quiet', CANCELLED: 'quiet' } as const)[state];
}

export function outcomeTone(outcome: VoteResult['outcome']): Tone {
  return ({ PASSED: 'good', FAILED: 'bad', INVALID: 'warn' } as const)[outcome];
}

/** How many of my ballots are still missing. */
export function missingBallots(vote: Vote): number {
  return vote.myEntries?.filter((entry) => !entry.cast).length ?? 0;
}
