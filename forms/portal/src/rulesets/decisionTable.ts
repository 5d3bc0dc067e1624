import Papa from 'papaparse';

/** What a row of a decision table is for. Everything but `rule` is technical: imports, code, the beginning of a table. */
export type RowKind = 'setting' | 'table' | 'technical' | 'labels' | 'rule' | 'blank';

export interface TableRow {
  kind: RowKind;
  /** Of the row's first line in the file, from 1: the compiler names places so. */
  line: number;
  cells: string[];
}

/** A table begins with its name, then says for each column what it is, of what, how, and its heading. */
const BELOW_TABLE: readonly RowKind[] = ['technical', 'technical', 'technical', 'labels'];

export function readTable(text: string): TableRow[] {
  const rows = Papa.parse<string[]>(text.replace(/\n$/, ''), { delimiter: ',', newline: '\n', skipEmptyLines: false }).data;
  const width = Math.max(0, ...rows.map((row) => row.length));
  let line = 1;
  let since = -1;
  return rows.map((row) => {
    const first = (row[0] ?? '').trim();
    since = first.startsWith('RuleTable') ? 0 : since < 0 ? -1 : since + 1;
    const kind = kindOf(row, since);
    const begins = line;
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    return { kind, line: begins, cells: [...row, ...Array<string>(width - row.length).fill('')] };
  });
}

/** The text of a table, in the form in which the packaged ones are written: what is not empty stands in quotes. */
export function writeTable(rows: readonly TableRow[]): string {
  return `${Papa.unparse(rows.map((row) => row.cells), { newline: '\n', quotes: (value: unknown) => value !== '' })}\n`;
}

/** A new rule below `index`, as a copy of the one there; its name has to be told apart. */
export function copyRow(rows: readonly TableRow[], index: number, suffix: string): TableRow[] {
  const source = rows[index]!;
  const copy = { ...source, cells: source.cells.map((cell, column) => (column === 0 && cell !== '' ? cell + suffix : cell)) };
  return readTable(writeTable([...rows.slice(0, index + 1), copy, ...rows.slice(index + 1)]));
}

export function removeRow(rows: readonly TableRow[], index: number): TableRow[] {
  return readTable(writeTable(rows.filter((_, other) => other !== index)));
}

function kindOf(row: readonly string[], since: number): RowKind {
  if (since === 0) return 'table';
  if (since > 0 && since <= BELOW_TABLE.length) return BELOW_TABLE[since - 1]!;
  if (row.every((cell) => cell.trim() === '')) return 'blank';
  return since < 0 ? 'setting' : 'rule';
}
