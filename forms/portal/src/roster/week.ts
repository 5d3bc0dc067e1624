import type { Shift, Technician } from '@/api/types';

// Days are those of the person's own clock, from midnight to midnight.

const DAYS: Record<Shift['repeat'], number> = { NONE: 0, DAILY: 1, WEEKLY: 7 };

/** One time that somebody is on duty or away, within one day; a night shift is there on both of its days. */
export interface Turn {
  shift: Shift;
  from: Date;
  to: Date;
  /** It began the day before, or goes on the day after. */
  fromBefore: boolean;
  untilAfter: boolean;
}

export function addDays(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, date.getHours(), date.getMinutes());
}

export function startOfDay(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}

/** The Monday on or before this day. */
export function startOfWeek(date: Date): Date {
  const day = startOfDay(date);
  return addDays(day, -((day.getDay() + 6) % 7));
}

export function week(monday: Date): Date[] {
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** What a person's shifts mean for one day, by their beginning. */
export function turnsOf(shifts: readonly Shift[], username: string, day: Date): Turn[] {
  const begin = startOfDay(day);
  const end = addDays(begin, 1);
  return shifts
    .filter((shift) => shift.username === username)
    .flatMap((shift) => timesWithin(shift, begin, end).map(([from, to]) => ({ shift, from, to, fromBefore: from < begin, untilAfter: to > end })))
    .sort((a, b) => a.from.getTime() - b.from.getTime());
}

/** The times of a shift that have a moment in common with the span. A repeated one has no end. */
function timesWithin(shift: Shift, begin: Date, end: Date): [Date, Date][] {
  const first = new Date(shift.from);
  const length = Date.parse(shift.to) - Date.parse(shift.from);
  const every = DAYS[shift.repeat];
  const touches = (from: Date) => from < end && from.getTime() + length > begin.getTime();
  if (every === 0) return touches(first) ? [[first, new Date(first.getTime() + length)]] : [];
  const found: [Date, Date][] = [];
  const daysBefore = Math.floor((begin.getTime() - length - first.getTime()) / 86_400_000) - 1;
  for (let round = Math.max(0, Math.floor(daysBefore / every)); ; round += 1) {
    const from = addDays(first, round * every);
    if (from >= end) return found;
    if (touches(from)) found.push([from, new Date(from.getTime() + length)]);
  }
}

/** The two instants of a shift; one that ends at or before its beginning ends on the next day. */
export function span(day: string, from: string, until: string): { from: string; to: string } {
  const begin = new Date(`${day}T${from}`);
  const sameDay = new Date(`${day}T${until}`);
  const end = sameDay > begin ? sameDay : addDays(sameDay, 1);
  return { from: begin.toISOString(), to: end.toISOString() };
}

/** How a certificate stands on a day: expired, to be renewed soon, or fine. */
export function validity(validUntil: string, today: string, soonDays = 60): 'expired' | 'soon' | 'valid' {
  if (validUntil < today) return 'expired';
  const left = (Date.parse(`${validUntil}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
  return left <= soonDays ? 'soon' : 'valid';
}

/** The most pressing of a person's certificates; null without any. */
export function worst(technician: Technician, today: string): 'expired' | 'soon' | 'valid' | null {
  const all = technician.certificates.map((one) => validity(one.validUntil, today));
  return (['expired', 'soon', 'valid'] as const).find((one) => all.includes(one)) ?? null;
}
