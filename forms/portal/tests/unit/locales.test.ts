import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '@/locales/en';
import { zh } from '@/locales/zh';

type Texts = { [key: string]: string | Texts };

function flat(texts: Texts, start = ''): Record<string, string> {
  return Object.assign({}, ...Object.entries(texts).map(([key, value]) =>
    typeof value === 'string' ? { [start + key]: value } : flat(value, `${start}${key}.`))) as Record<string, string>;
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

const chinese = flat(zh);
const english = flat(en);
const source = files('src')
  .filter((path) => /\.(vue|ts)$/.test(path) && !path.includes('locales'))
  .map((path) => readFileSync(path, 'utf8')).join('\n');

describe('the two languages', () => {
  it('have the same texts', () => expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort()));

  it('fill in the same values', () => {
    const values = (text: string) => [...text.matchAll(/{(\w+)}/g)].map((match) => match[1]).sort();
    const different = Object.keys(chinese).filter((key) => values(chinese[key]!).join() !== values(english[key]!).join());
    expect(different).toEqual([]);
  });

  it('leave no text empty and use no character that vue-i18n gives a meaning', () => {
    const all = [...Object.entries(chinese), ...Object.entries(english)];
    expect(all.filter(([, text]) => text.trim() === '' || /[@|]/.test(text))).toEqual([]);
  });

  it('are not mixed: no Chinese in English texts but the name of the other language', () => {
    const mixed = Object.keys(english).filter((key) => /[\u4e00-\u9fff]/.test(english[key]!));
    expect(mixed).toEqual(['me.languageHint']);
  });
});

describe('the pages', () => {
  it('use only texts that exist', () => {
    const used = [...source.matchAll(/\bt\('([\w.]+)'/g)].map((match) => match[1]!);
    expect(used.length).toBeGreaterThan(150);
    expect([...new Set(used)].filter((key) => !(key in chinese))).toEqual([]);
  });

  it('use every text', () => {
    const starts = [...source.matchAll(/`([\w.]+\.)\$\{/g)].map((match) => match[1]!);
    const unused = Object.keys(chinese).filter((key) => !source.includes(`'${key}'`) && !starts.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });
});
