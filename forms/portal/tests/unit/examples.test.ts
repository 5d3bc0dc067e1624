import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { CorrectedTriage } from '@/api/types';
import { textsOf, withExamples } from '@/rulesets/examples';

const HEADER = 'text,category,place,urgency,dangerToLife,trade\n';

function aCorrection(text: string, after: Partial<CorrectedTriage['after']> = {}): CorrectedTriage {
  return {
    id: text, text, category: 'WATER', place: 'OWN', reason: '', correctedAt: '2026-11-20T08:00:00Z', rulesetVersion: null,
    before: { urgency: 'NORMAL', trade: 'WATER', payer: 'OWNER' },
    after: { urgency: 'URGENT', dangerToLife: false, trade: 'WATER', payer: 'OWNER', ...after },
  };
}

describe('a correction', () => {
  it('becomes the last example, with what was right', () => {
    const table = `${HEADER}灯坏了,ELECTRICITY,OWN,NORMAL,false,ELECTRICITY\n`;
    expect(withExamples(table, [aCorrection('灶边一股臭鸡蛋味', { dangerToLife: true, trade: 'GAS' })])).toBe(`${table}灶边一股臭鸡蛋味,WATER,OWN,URGENT,true,GAS\n`);
  });

  it('is quoted where its words could be taken for the table', () => {
    const words = ['a, b', 'say "hi"', 'two\nlines', '#3 leaks', "it's"];
    const lines = withExamples(HEADER, words.map((text) => aCorrection(text)));
    expect(Papa.parse<string[]>(lines.trim(), { comments: '#' }).data.slice(1).map((row) => row[0])).toEqual([...words].reverse());
    expect(lines).toContain('"#3 leaks",');
    expect(lines).toContain("\nit's,");
  });

  it('begins a line of its own when the table does not end with one', () => {
    expect(withExamples(`${HEADER}a,WATER,OWN,NORMAL,false,WATER`, [aCorrection('b')])).toBe(`${HEADER}a,WATER,OWN,NORMAL,false,WATER\nb,WATER,OWN,URGENT,false,WATER\n`);
  });

  it('is not added again, also when only its spaces and line ends differ', () => {
    const table = withExamples(HEADER, [aCorrection('two\nlines')]);
    expect(withExamples(table, [aCorrection(' two\r\nlines ')])).toBe(table);
  });

  it('counts as the newer of two with the same words', () => {
    const table = withExamples(HEADER, [aCorrection('漏水', { urgency: 'NORMAL' }), aCorrection('漏水')]);
    expect(table).toBe(`${HEADER}漏水,WATER,OWN,NORMAL,false,WATER\n`);
  });
});

describe('the texts of a table', () => {
  it('are those of its examples, not of its heading and comments', () => {
    expect([...textsOf(`${HEADER}"a, b",WATER\r\n# c,WATER\r\n\r\n"#d",WATER\r\n`)]).toEqual(['a, b', '#d']);
  });

  it('are none when there is only the heading', () => expect(textsOf(HEADER).size).toBe(0));
});
