import { describe, expect, it } from 'vitest';
import { plainNumber } from '@/forms/plainNumber';

describe('plainNumber', () => {
  it.each([
    ['12', '12'], ['-3.50', '-3.50'], ['3.', '3.'], ['-', '-'], ['', ''],
  ])('leaves %s as it is', (typed, plain) => expect(plainNumber(typed)).toBe(plain));

  it.each([
    ['１２３．５', '123.5'], ['3。5', '3.5'], ['−5', '-5'], ['－５', '-5'],
  ])('writes %s with plain signs', (typed, plain) => expect(plainNumber(typed)).toBe(plain));

  it.each([
    ['十万', ''], ['abc', ''], ['¥1,234.50 元', '1234.50'], ['1 000', '1000'], ['1.2.3', '1.23'], ['1-2', '12'], ['--4', '-4'], ['.5', '0.5'], ['.', '0.'],
  ])('leaves out of %s what is no part of a number', (typed, plain) => {
    expect(plainNumber(typed)).toBe(plain);
    expect(Number(plainNumber(typed))).not.toBeNaN();
  });
});
