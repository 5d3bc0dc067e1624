import { describe, expect, it } from 'vitest';
import type { RepairCase } from '@/api/types';
import { nextPromise, stageOf, stepsOf } from '@/repair/progress';
import { clock } from '@/shared/format';

const aRepair = (change: Partial<RepairCase> = {}): RepairCase => ({ urgency: 'URGENT', trade: 'WATER', acceptBy: 'A', arriveBy: 'B', fixBy: 'C', ...change });
const stage = (change: Partial<RepairCase>) => stageOf(aRepair(change), 'RUNNING');

describe('the stage of a repair', () => {
  it('follows the work', () => {
    expect(stage({})).toBe('waiting');
    expect(stage({ acceptedAt: '1' })).toBe('accepted');
    expect(stage({ acceptedAt: '1', arrivedAt: '2' })).toBe('working');
    expect(stage({ acceptedAt: '1', arrivedAt: '2', waitingForPartsSince: '3' })).toBe('parts');
    expect(stage({ acceptedAt: '1', arrivedAt: '2', doneAt: '4' })).toBe('done');
  });

  it('asks for the answer to a quote before anything else', () => {
    expect(stage({ arrivedAt: '2', waitingForPartsSince: '3', quote: { amount: 1, state: 'PENDING' } })).toBe('quote');
    expect(stage({ arrivedAt: '2', quote: { amount: 1, state: 'APPROVED' } })).toBe('working');
  });

  it('ends with the case', () => {
    expect(stageOf(aRepair({ doneAt: '1' }), 'COMPLETED')).toBe('closed');
    expect(stageOf(aRepair(), 'WITHDRAWN')).toBe('withdrawn');
  });
});

describe('the next promise', () => {
  it('is the one that has not been kept yet; a time named by a person goes before the limit', () => {
    expect(nextPromise(aRepair(), 'waiting')).toEqual({ what: 'accept', at: 'A' });
    expect(nextPromise(aRepair(), 'accepted')).toEqual({ what: 'arrive', at: 'B' });
    expect(nextPromise(aRepair({ expectedAt: 'E' }), 'accepted')).toEqual({ what: 'expected', at: 'E' });
    expect(nextPromise(aRepair(), 'working')).toEqual({ what: 'fix', at: 'C' });
  });

  it('stands still while parts are missing', () => expect(nextPromise(aRepair(), 'parts')).toBeNull());
});

describe('the steps', () => {
  it('lie behind, here and before', () => {
    expect(stepsOf(aRepair({ acceptedAt: '2' }), '1').map((one) => [one.name, one.state, one.at])).toEqual([
      ['received', 'past', '1'], ['accepted', 'now', '2'], ['arrived', 'next', null], ['done', 'next', null],
    ]);
  });

  it('are past when a later one is reached without them', () => {
    expect(stepsOf(aRepair({ acceptedAt: '2', doneAt: '4' }), '1').map((one) => one.state)).toEqual(['past', 'past', 'past', 'now']);
  });
});

describe('clock', () => {
  it('names the day only when it is not today', () => {
    const now = new Date(2026, 10, 22, 9, 0);
    expect(clock(new Date(2026, 10, 22, 14, 30).toISOString(), 'zh', now)).toBe('14:30');
    expect(clock(new Date(2026, 10, 24, 9, 0).toISOString(), 'zh', now)).toBe('11月24日 09:00');
  });
});
