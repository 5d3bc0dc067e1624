import type { RulesetInput } from '@/api/types';

export type FieldKind = 'flag' | 'choice' | 'number' | 'date' | 'text';

/** What a person types; converted only when it is sent. */
export type Typed = Record<string, string>;

const NUMBERS = /^(number|integer|int|long|short|double|float|decimal|bigdecimal|biginteger)$/i;

export function kindOf(input: RulesetInput): FieldKind {
  if (input.options?.length) return 'choice';
  if (/^bool(ean)?$/i.test(input.type)) return 'flag';
  if (/date/i.test(input.type)) return 'date';
  return NUMBERS.test(input.type) ? 'number' : 'text';
}

/** The facts as JSON; what was left empty is not sent, and a number that is none goes as text for the server to refuse. */
export function toFacts(inputs: readonly RulesetInput[], typed: Typed): Record<string, unknown> {
  const given = inputs.filter((input) => (typed[input.name] ?? '').trim() !== '');
  return Object.fromEntries(given.map((input) => [input.name, convert(kindOf(input), typed[input.name]!.trim())]));
}

export function fromFacts(facts: Record<string, unknown>): Typed {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value === null || value === undefined ? '' : String(value)]));
}

function convert(kind: FieldKind, text: string): unknown {
  if (kind === 'flag') return text === 'true';
  if (kind === 'number' && Number.isFinite(Number(text))) return Number(text);
  return text;
}
