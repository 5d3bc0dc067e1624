import type { ComplaintMonth } from '@/api/types';

export interface Totals {
  received: number;
  refused: number;
  answered: number;
  answeredInTime: number;
}

/** Counts can be added up; medians and shares cannot, so they stay with their month. */
export function totals(months: readonly ComplaintMonth[]): Totals {
  return months.reduce((sum, month) => ({
    received: sum.received + month.received, refused: sum.refused + month.refused, answered: sum.answered + month.answered, answeredInTime: sum.answeredInTime + month.answeredInTime,
  }), { received: 0, refused: 0, answered: 0, answeredInTime: 0 });
}

/** Oldest first, as time is read. */
export function inOrder(months: readonly ComplaintMonth[]): ComplaintMonth[] {
  return [...months].sort((a, b) => a.month.localeCompare(b.month));
}

/** The top of an axis of counts that begins at zero: a round number whose half is a whole one, too. */
export function axisTop(values: readonly number[]): number {
  const most = Math.max(1, ...values);
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(most / 4)));
  const step = [1, 2, 5, 10].map((one) => one * magnitude).find((one) => one * 4 >= most) ?? magnitude * 10;
  const steps = Math.ceil(most / step);
  return step * (steps + (steps % 2));
}

/** Hours as a person says them: under two days in hours, then in days with one decimal. */
export function hoursText(hours: number | null | undefined, word: (unit: 'h' | 'd', n: string) => string): string {
  if (hours === null || hours === undefined) return '—';
  if (hours < 48) return word('h', trim(hours));
  return word('d', trim(hours / 24));
}

function trim(value: number): string {
  return (Math.round(value * 10) / 10).toString();
}
