import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHINESE, ENGLISH, formTranslate } from '@/forms/formTexts';

const formJs = readFileSync('node_modules/@bpmn-io/form-js-viewer/dist/index.es.js', 'utf8');

describe('formTranslate', () => {
  it('fills in numbers, zero too', () => {
    expect(formTranslate('zh')('Field must have minimum value of {value}.', { value: 0 })).toBe('不能小于 0。');
    expect(formTranslate('en')('Field must have maximum length of {value}.', { value: 60 })).toBe('At most 60 characters, please.');
  });

  it('leaves an unknown text as it is', () => {
    expect(formTranslate('zh')('Brand new {thing}', { thing: 'x' })).toBe('Brand new x');
  });

  it.each([...Object.keys(CHINESE), ...Object.keys(ENGLISH)])('knows a text that form-js really uses: %s', (text) => {
    expect(formJs).toContain(text);
  });

  it('has every message of the validator in Chinese', () => {
    const validator = formJs.slice(formJs.indexOf('class Validator'));
    const used = [...validator.matchAll(/translate\('((?:Field|Value)[^']+)'/g)].map((match) => match[1]!);
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((text) => !(text in CHINESE))).toEqual([]);
  });
});
