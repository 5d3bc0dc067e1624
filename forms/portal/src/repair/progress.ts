import type { CaseState, RepairCase } from '@/api/types';

/** What the reporter wants to know first. */
export type Stage = 'waiting' | 'accepted' | 'working' | 'parts' | 'quote' | 'done' | 'closed' | 'withdrawn' | 'terminated';

export function stageOf(repair: RepairCase, state: CaseState): Stage {
  if (state === 'WITHDRAWN') return 'withdrawn';
  if (state === 'TERMINATED') return 'terminated';
  if (state === 'COMPLETED') return 'closed';
  if (repair.doneAt) return 'done';
  if (repair.quote?.state === 'PENDING') return 'quote';
  if (repair.waitingForPartsSince) return 'parts';
  if (repair.arrivedAt) return 'working';
  return repair.acceptedAt ? 'accepted' : 'waiting';
}

export interface Promised {
  what: 'accept' | 'arrive' | 'expected' | 'fix';
  at: string;
}

/** The next promised time that has not been kept yet; while parts are missing the clock stands still. */
export function nextPromise(repair: RepairCase, stage: Stage): Promised | null {
  const promise = (what: Promised['what'], at: string | null | undefined): Promised | null => (at ? { what, at } : null);
  if (stage === 'waiting') return promise('accept', repair.acceptBy);
  if (stage === 'accepted') return promise('expected', repair.expectedAt) ?? promise('arrive', repair.arriveBy);
  if (stage === 'working') return promise('fix', repair.fixBy);
  return null;
}

export interface Step {
  name: 'received' | 'accepted' | 'arrived' | 'done';
  at: string | null;
  state: 'past' | 'now' | 'next';
}

/** The four steps everybody knows from a delivery. */
export function stepsOf(repair: RepairCase, openedAt: string): Step[] {
  const times: [Step['name'], string | null][] = [
    ['received', openedAt], ['accepted', repair.acceptedAt ?? null], ['arrived', repair.arrivedAt ?? null], ['done', repair.doneAt ?? null],
  ];
  // A technician may go to work without having checked in: what lies before a reached step is past.
  const reached = times.reduce((last, [, at], index) => (at ? index : last), 0);
  return times.map(([name, at], index) => ({ name, at, state: index < reached ? 'past' : index === reached ? 'now' : 'next' }));
}
