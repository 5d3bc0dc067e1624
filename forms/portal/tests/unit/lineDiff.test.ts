import { describe, expect, it } from 'vitest';
import { changedLines, lineDiff } from '@/rulesets/lineDiff';

const text = (...lines: string[]) => lines.join('\n');
const signs = (before: string, after: string) => lineDiff(before, after).map((one) => (one === null ? '…' : one.sign + one.text));

describe('lineDiff', () => {
  it('shows what changed and one line around it', () => {
    expect(signs(text('a', 'b', 'c', 'd', 'e', 'f'), text('a', 'b', 'X', 'd', 'e', 'f'))).toEqual([' b', '-c', '+X', ' d']);
  });

  it('leaves out what is equal between two changes', () => {
    expect(signs(text('1', 'a', 'b', 'c', 'd', '2'), text('3', 'a', 'b', 'c', 'd', '4'))).toEqual(['-1', '+3', ' a', '…', ' d', '-2', '+4']);
  });

  it('has nothing to show for equal texts', () => expect(lineDiff('a\nb', 'a\nb')).toEqual([]));

  it('numbers new lines by the new text and old ones by the old', () => {
    expect(lineDiff(text('a', 'b'), text('n', 'a', 'b')).map((one) => one && [one.sign, one.line])).toEqual([['+', 1], [' ', 2]]);
    expect(lineDiff(text('a', 'b', 'c'), text('a', 'c')).map((one) => one && [one.sign, one.line])).toEqual([[' ', 1], ['-', 2], [' ', 2]]);
  });
});

describe('changedLines', () => {
  it('counts both ways', () => expect(changedLines(text('a', 'b', 'c'), text('a', 'x', 'y', 'c'))).toEqual({ added: 2, removed: 1 }));
});
