// Rulesets and parameters for process owners: the real files, a check that knows one mistake, numbers that can be changed.
import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';

const root = new URL('../../../../rules/', import.meta.url);
const published = new Map();

export function filesOf(key) {
  const folder = new URL(`rulesets/${key}/`, root);
  return Object.fromEntries(readdirSync(folder).filter((name) => name !== 'ruleset.yaml').map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}

export function publishedOf(key) {
  return published.get(key) ?? [];
}

/** Knows one mistake of each kind, so that each can be looked at. */
export function mistakes(files) {
  return Object.entries(files).flatMap(([name, text]) => {
    const lines = text.split('\n');
    const at = (word) => lines.findIndex((line) => line.includes(word)) + 1;
    return [
      ...(at('SYNTAX') ? [{ field: `${name}:${at('SYNTAX')}`, message: '这里写错了：多了一个词 SYNTAX，规则无法编译。' }] : []),
      ...(at('4/5') ? [{ field: '面积和人数恰好三分之二，有效', message: '应得 outcome = PASSED，实得 INVALID。' }, { field: 'National: two thirds of all have to take part (Civil Code 278)', message: '没有样例用到这条规则，请补充一个样例。' }] : []),
    ];
  });
}

export function publish(key, remark, by) {
  const all = publishedOf(key);
  const number = all.length + 1;
  published.set(key, [{ number, remark, by, at: new Date().toISOString() }, ...all]);
  return number;
}

const table = Papa.parse(readFileSync(new URL('parameters/parameters.csv', root), 'utf8').trim()).data.slice(1);
export const parameters = table.map(([key, jurisdiction, , value, unit, source, description, descriptionEn]) => ({
  key, value, packagedValue: value, unit, source, jurisdiction, description, descriptionEn, since: null, reason: null, planned: [],
}));

export function changeParameter(parameter, { value, effectiveFrom, reason }) {
  if (effectiveFrom <= new Date().toISOString().slice(0, 10)) Object.assign(parameter, { value, since: effectiveFrom, reason });
  else parameter.planned = [...parameter.planned, { effectiveFrom, value, reason }].sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
  return parameter;
}
