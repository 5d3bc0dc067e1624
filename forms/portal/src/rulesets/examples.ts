import Papa from 'papaparse';
import type { CorrectedTriage } from '@/api/types';

/** The ruleset that learns, and its table of texts with their right answers. */
export const LEARNER = 'repair-triage';
export const EXAMPLES = 'examples.csv';

/** As the rules compare texts: the space around says nothing, nor does the way in which lines end. */
export function bare(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** The texts of a table of examples. */
export function textsOf(table: string): Set<string> {
  const rows = Papa.parse<string[]>(bare(table), { delimiter: ',', newline: '\n', comments: '#', skipEmptyLines: true }).data;
  return new Set(rows.slice(1).map((row) => bare(row[0] ?? '')));
}

/** The table with these corrections as its last examples. A text that it knows is not added again; of two with the same words the newer counts. */
export function withExamples(table: string, newestFirst: readonly CorrectedTriage[]): string {
  const known = textsOf(table);
  const byText = new Map([...newestFirst].reverse().map((one) => [bare(one.text), one]));
  const fresh = [...byText].filter(([text]) => !known.has(text)).map(([text, one]) => example(text, one));
  if (fresh.length === 0) return table;
  // Without its quotes a text that begins with # would be a comment.
  const lines = Papa.unparse(fresh, { newline: '\n', quotes: (value: unknown) => String(value).startsWith('#') });
  return `${table.replace(/\s*$/, '\n')}${lines}\n`;
}

function example(text: string, { category, place, after }: CorrectedTriage): string[] {
  return [text, category, place, after.urgency, String(after.dangerToLife), after.trade];
}
