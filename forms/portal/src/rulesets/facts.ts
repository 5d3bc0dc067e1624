import type { RulesetField } from '@/api/types';

/** What a person types; converted only when it is sent. */
export type Typed = Record<string, string>;

/** The facts as JSON; what was left empty is not sent, and a number that is none goes as text for the server to refuse. */
export function toFacts(fields: readonly RulesetField[], typed: Typed): Record<string, unknown> {
  const given = fields.filter((field) => (typed[field.name] ?? '').trim() !== '');
  return Object.fromEntries(given.map((field) => [field.name, convert(field, typed[field.name]!.trim())]));
}

/** Where the same answer is nearly always meant: today, and the law of the whole country. */
export function firstFacts(fields: readonly RulesetField[], today: string): Typed {
  const usual: Typed = { date: today, jurisdiction: 'CN' };
  return Object.fromEntries(fields.map((field) => [field.name, usual[field.name] ?? '']));
}

function convert(field: RulesetField, text: string): unknown {
  if (field.type === 'boolean') return text === 'true';
  if (field.type === 'list') return text.split(/[\n,，、]/).map((one) => one.trim()).filter(Boolean);
  const isNumber = field.type === 'number' || field.type === 'integer';
  return isNumber && Number.isFinite(Number(text)) ? Number(text) : text;
}
