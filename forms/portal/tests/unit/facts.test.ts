import { describe, expect, it } from 'vitest';
import type { RulesetField } from '@/api/types';
import { firstFacts, fromExample, toFacts } from '@/rulesets/facts';

const field = (name: string, type: RulesetField['type']): RulesetField => ({ name, type, options: [] });

describe('toFacts', () => {
  it('gives each fact its type and leaves out what is empty', () => {
    const fields = [field('amount', 'number'), field('heads', 'integer'), field('clause', 'boolean'), field('place', 'text'), field('date', 'date'), field('names', 'list'), field('reason', 'text')];
    expect(toFacts(fields, { amount: ' 82600.50 ', heads: '7', clause: 'false', place: '3 号楼', date: '2026-03-01', names: 'a，b\nc', reason: ' ' })).toEqual({
      amount: 82600.5, heads: 7, clause: false, place: '3 号楼', date: '2026-03-01', names: ['a', 'b', 'c'],
    });
  });

  it('leaves a wrong number for the server to refuse', () => {
    expect(toFacts([field('amount', 'number')], { amount: 'viel' })).toEqual({ amount: 'viel' });
  });
});

describe('firstFacts', () => {
  it('starts with today and the whole country', () => {
    expect(firstFacts([field('date', 'date'), field('jurisdiction', 'text'), field('amount', 'number')], '2026-03-01')).toEqual({ date: '2026-03-01', jurisdiction: 'CN', amount: '' });
  });
});

describe('facts of an example', () => {
  const fields = [field('amount', 'number'), field('clause', 'boolean'), field('candidates', 'list'), field('place', 'text')];

  it('are typed as a person would, and come back as they were', () => {
    const facts = { amount: 82600.5, clause: false, candidates: [{ username: 'maintenance-1', skills: ['WATER'] }], place: null };
    expect(toFacts(fields, fromExample(fields, facts))).toEqual({ amount: 82600.5, clause: false, candidates: facts.candidates });
  });

  it('keeps a list that only looks like JSON as words', () => expect(toFacts(fields, { candidates: '[a, b' })).toEqual({ candidates: ['[a', 'b'] }));
});
