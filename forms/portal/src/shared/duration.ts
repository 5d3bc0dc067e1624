import type { Language } from '@/app/preferences';

/** The units in which people think of limits; a parameter such as PT36H is shown in the largest that is whole. */
export type DurationUnit = 'D' | 'H' | 'M';

const MINUTES: Record<DurationUnit, number> = { D: 24 * 60, H: 60, M: 1 };
const WORDS: Record<Language, Record<DurationUnit, string>> = { zh: { D: '天', H: '小时', M: '分钟' }, en: { D: 'd', H: 'h', M: 'min' } };
const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Minutes of an ISO 8601 duration of days, hours, minutes; null when it is none or has seconds. */
export function minutesOf(iso: string): number | null {
  const match = ISO.exec(iso);
  if (!match || iso.endsWith('T') || iso === 'P' || Number(match[4] ?? 0) > 0) return null;
  return Number(match[1] ?? 0) * MINUTES.D + Number(match[2] ?? 0) * MINUTES.H + Number(match[3] ?? 0);
}

/** A duration as a number of its largest whole unit. */
export function splitDuration(iso: string): { amount: number; unit: DurationUnit } | null {
  const minutes = minutesOf(iso);
  if (minutes === null) return null;
  const unit = (['D', 'H', 'M'] as const).find((one) => minutes % MINUTES[one] === 0 && minutes > 0) ?? 'D';
  return { amount: minutes / MINUTES[unit], unit };
}

export function toDuration(amount: number, unit: DurationUnit): string {
  return unit === 'D' ? `P${amount}D` : `PT${amount}${unit}`;
}

/** "15 天", "36 h"; what is no such duration stays as it is. */
export function durationText(iso: string, language: Language): string {
  const split = splitDuration(iso);
  return split ? `${split.amount} ${WORDS[language][split.unit]}` : iso;
}
