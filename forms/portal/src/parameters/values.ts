import type { Language } from '@/app/preferences';
import { durationText } from '@/shared/duration';
import { count, money } from '@/shared/format';

/** A parameter's value as people read it; `word` finds the name of a choice, if it has one. */
export function parameterText(value: string, unit: string, language: Language, word: (key: string) => string | null): string {
  const number = Number(value);
  if (unit === 'duration') return durationText(value, language);
  if (unit === 'flag') return word(value === 'true' ? 'rulesets.yes' : 'rulesets.no') ?? value;
  if (unit === 'name') return word(`parameters.value.${value}`) ?? value;
  if (!Number.isFinite(number) || value === '') return value;
  if (unit === 'yuan') return money(number);
  if (unit === 'percent') return `${value}%`;
  return unit === 'count' ? count(number) : value;
}
