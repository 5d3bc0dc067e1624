import { describe, expect, it } from 'vitest';
import type { Shift, Technician } from '@/api/types';
import { addDays, span, startOfWeek, turnsOf, validity, week, worst } from '@/roster/week';
import { localDay } from '@/shared/format';

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();
const aShift = (change: Partial<Shift> = {}): Shift => ({ id: 's', username: 'zhao', from: at(16, 8), to: at(16, 20), kind: 'DUTY', repeat: 'NONE', ...change });
const on = (shift: Shift, day: number) => turnsOf([shift], 'zhao', new Date(2026, 10, day));

describe('a week', () => {
  it('begins on Monday', () => {
    expect(localDay(startOfWeek(new Date(2026, 10, 22, 15)))).toBe('2026-11-16');
    expect(localDay(startOfWeek(new Date(2026, 10, 16)))).toBe('2026-11-16');
    expect(week(new Date(2026, 10, 30)).map(localDay)).toEqual(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06']);
  });
});

describe('the turns of a day', () => {
  it('are those of this person and day', () => {
    expect(on(aShift(), 16)).toHaveLength(1);
    expect(on(aShift(), 17)).toEqual([]);
    expect(on(aShift({ username: 'qian' }), 16)).toEqual([]);
  });

  it('come again every day or week, without an end, and never before they begin', () => {
    const daily = aShift({ repeat: 'DAILY' });
    expect([15, 16, 17, 30].map((day) => on(daily, day).length)).toEqual([0, 1, 1, 1]);
    const weekly = aShift({ repeat: 'WEEKLY' });
    expect([16, 17, 22, 23, 30].map((day) => on(weekly, day).length)).toEqual([1, 0, 0, 1, 1]);
    expect(turnsOf([daily], 'zhao', new Date(2029, 5, 1))[0]!.from.getHours()).toBe(8);
  });

  it('show a night shift on both of its days', () => {
    const night = aShift({ from: at(16, 20), to: at(17, 8) });
    expect(on(night, 16)).toMatchObject([{ fromBefore: false, untilAfter: true }]);
    expect(on(night, 17)).toMatchObject([{ fromBefore: true, untilAfter: false }]);
    expect(on(aShift({ from: at(16, 20), to: at(17, 8), repeat: 'DAILY' }), 18)).toHaveLength(2);
  });

  it('end at midnight without touching the next day', () => expect(on(aShift({ to: at(17, 0) }), 17)).toEqual([]));

  it('include absences of several days on each of them', () => {
    const away = aShift({ from: at(16, 0), to: at(19, 0), kind: 'ABSENT' });
    expect([15, 16, 17, 18, 19].map((day) => on(away, day).length)).toEqual([0, 1, 1, 1, 0]);
  });
});

describe('a new shift', () => {
  it('ends on the next day when its end is not after its beginning', () => {
    expect(span('2026-11-16', '08:00', '20:00')).toEqual({ from: at(16, 8), to: at(16, 20) });
    expect(span('2026-11-16', '20:00', '08:00')).toEqual({ from: at(16, 20), to: at(17, 8) });
    expect(span('2026-11-16', '08:00', '08:00').to).toBe(addDays(new Date(2026, 10, 16, 8), 1).toISOString());
  });
});

describe('certificates', () => {
  it('are valid on their last day, and announced before it', () => {
    expect(validity('2026-11-22', '2026-11-22')).toBe('soon');
    expect(validity('2026-11-21', '2026-11-22')).toBe('expired');
    expect(validity('2027-01-21', '2026-11-22')).toBe('soon');
    expect(validity('2027-01-22', '2026-11-22')).toBe('valid');
  });

  it('are judged by the worst', () => {
    const technician = (...days: string[]) => ({ certificates: days.map((validUntil) => ({ trade: 'LIFT', validUntil })) }) as Technician;
    expect(worst(technician('2028-01-01', '2026-01-01'), '2026-11-22')).toBe('expired');
    expect(worst(technician('2028-01-01'), '2026-11-22')).toBe('valid');
    expect(worst(technician(), '2026-11-22')).toBeNull();
  });
});
