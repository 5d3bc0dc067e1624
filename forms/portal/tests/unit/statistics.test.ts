import { describe, expect, it } from 'vitest';
import type { ComplaintMonth } from '@/api/types';
import { axisTop, hoursText, inOrder, totals } from '@/complaint/statistics';
import { fileSize, month } from '@/shared/format';

const aMonth = (name: string, received: number, answered: number, answeredInTime: number): ComplaintMonth => ({ month: name, received, refused: 1, answered, answeredInTime, medianHours: null, satisfaction: null });

describe('the numbers of complaints', () => {
  it('are added up where that is honest', () => {
    expect(totals([aMonth('2026-02', 3, 2, 1), aMonth('2026-01', 4, 4, 4)])).toEqual({ received: 7, refused: 2, answered: 6, answeredInTime: 5 });
    expect(totals([])).toEqual({ received: 0, refused: 0, answered: 0, answeredInTime: 0 });
  });

  it('run from the oldest month on', () => expect(inOrder([aMonth('2026-02', 0, 0, 0), aMonth('2025-12', 0, 0, 0)]).map((one) => one.month)).toEqual(['2025-12', '2026-02']));

  it.each([[[0], 2], [[1], 2], [[3], 4], [[12], 20], [[7, 16], 20], [[40], 40], [[41], 80], [[130], 200]])('fit under a round top with a whole middle: %s → %s', (values, top) => {
    expect(axisTop(values)).toBe(top);
    expect(top).toBeGreaterThanOrEqual(Math.max(...values));
    expect(top % 2).toBe(0);
  });

  it('say times as people do', () => {
    const word = (unit: string, n: string) => `${n} ${unit}`;
    expect(hoursText(5.25, word)).toBe('5.3 h');
    expect(hoursText(60, word)).toBe('2.5 d');
    expect(hoursText(null, word)).toBe('—');
  });
});

describe('formats', () => {
  it('name months', () => {
    expect(month('2026-03', 'zh')).toBe('2026年3月');
    expect(month('2026-03', 'en', true)).toBe('Mar');
    expect(month('2026-01', 'en', true)).toBe('Jan 2026');
  });

  it('show sizes', () => {
    expect(fileSize(300)).toBe('1 KB');
    expect(fileSize(482_113)).toBe('471 KB');
    expect(fileSize(3_500_000)).toBe('3.3 MB');
  });
});
