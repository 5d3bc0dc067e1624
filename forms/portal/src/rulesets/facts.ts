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

/** Facts as a person would have typed them. */
export function fromExample(fields: readonly RulesetField[], facts: Record<string, unknown>): Typed {
  const known = fields.filter((field) => facts[field.name] !== undefined && facts[field.name] !== null);
  return Object.fromEntries(known.map((field) => {
    const value = facts[field.name];
    return [field.name, typeof value === 'object' ? JSON.stringify(value) : String(value)];
  }));
}

function convert(field: RulesetField, text: string): unknown {
  if (field.type === 'boolean') return text === 'true';
  if (field.type === 'list') return asJson(text) ?? text.split(/[\n,，、]/).map((one) => one.trim()).filter(Boolean);
  const isNumber = field.type === 'number' || field.type === 'integer';
  return isNumber && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** Lists of more than words, such as the candidates of a dispatch, are written as JSON. */
function asJson(text: string): unknown[] | null {
  if (!text.startsWith('[')) return null;
  try {
    return JSON.parse(text) as unknown[];
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return null;
    throw notJson;
  }
}
