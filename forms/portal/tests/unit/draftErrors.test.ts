import { describe, expect, it } from 'vitest';
import { locate } from '@/rulesets/draftErrors';

const files = {
  'quorum.drl': 'package x;\n\nrule "Too few owners (Civil Code 278)"\nwhen\nend\n',
  'thresholds.drl.csv': '"NAME"\n"Two thirds, ""all"" of them"\n',
  'cases.yaml': 'cases:\n  - case: 恰好三分之二 → 有效\n    given: {}\n',
};
const place = (field: string) => locate([{ field, message: 'm' }], files)[0]!;

describe('locate', () => {
  it('reads file, line and rule', () => expect(place('quorum.drl:12 [Too few]')).toMatchObject({ kind: 'file', file: 'quorum.drl', line: 12, name: 'Too few' }));

  it('reads a file alone', () => expect(place('quorum.drl')).toMatchObject({ kind: 'file', file: 'quorum.drl', line: null, name: null }));

  it('finds the line of a rule that comes without one', () => expect(place('quorum.drl [Too few owners (Civil Code 278)]')).toMatchObject({ line: 3 }));

  it('finds a golden case', () => expect(place('恰好三分之二 → 有效')).toMatchObject({ kind: 'case', file: 'cases.yaml', line: 2 }));

  it('finds a rule that no case uses, in rules and in tables', () => {
    expect(place('Too few owners (Civil Code 278)')).toMatchObject({ kind: 'rule', file: 'quorum.drl', line: 3 });
    expect(place('Two thirds, "all" of them')).toMatchObject({ kind: 'rule', file: 'thresholds.drl.csv', line: 2 });
  });

  it('keeps what belongs nowhere', () => expect(place('remark')).toEqual({ kind: 'other', file: null, line: null, name: 'remark', message: 'm' }));
});
