import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyRow, readTable, removeRow, writeTable } from '@/rulesets/decisionTable';

const packaged = readFileSync('../../rules/rulesets/vote-quorum/thresholds.drl.csv', 'utf8');

describe('a packaged decision table', () => {
  it('comes back letter by letter when nothing is changed', () => expect(writeTable(readTable(packaged))).toBe(packaged));

  it('tells rules from headings and technical rows', () => {
    const kinds = readTable(packaged).map((row) => row.kind);
    expect(kinds.slice(0, 10)).toEqual(['setting', 'setting', 'setting', 'setting', 'blank', 'table', 'technical', 'technical', 'technical', 'labels']);
    expect(kinds.slice(10)).toEqual(kinds.slice(10).map(() => 'rule'));
  });

  it('names each row by the line at which it begins', () => {
    const lines = packaged.split('\n');
    for (const row of readTable(packaged)) expect(lines[row.line - 1]).toContain(row.cells[0]!.replaceAll('"', '""'));
  });
});

describe('a table', () => {
  const table = '"RuleTable A",\n"NAME","ACTION"\n,\n,"x($param);"\n"Rule","Value"\n"one, two","say ""hi"""\n"two\nlines","3"\n"last","4"\n';

  it('keeps commas, quotes and line breaks in cells', () => {
    const rows = readTable(table);
    expect(rows[5]!.cells).toEqual(['one, two', 'say "hi"']);
    expect(rows[6]!.cells[0]).toBe('two\nlines');
    expect(rows[7]!.line).toBe(9);
    expect(writeTable(rows)).toBe(table);
  });

  it('gets a copy of a rule below it, with a name of its own', () => {
    const rows = copyRow(readTable(table), 5, ' (copy)');
    expect(rows.map((row) => row.cells[0]).slice(5, 7)).toEqual(['one, two', 'one, two (copy)']);
    expect(rows[6]!.line).toBe(7);
  });

  it('loses a row', () => expect(removeRow(readTable(table), 6).map((row) => row.cells[0]).slice(5)).toEqual(['one, two', 'last']));
});
