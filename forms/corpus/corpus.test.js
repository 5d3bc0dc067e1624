import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Form as Tasklist } from 'form-js-viewer-1';
import { Form as Portal } from '@bpmn-io/form-js-viewer';
import { disagreements } from './src/agreement.js';
import { allCases } from './src/cases.js';
import { submitted } from './src/viewer.js';

const viewers = [['form-js 1.8.7 (Tasklist)', Tasklist], ['form-js 2.0.0 (portal)', Portal]];
const cases = allCases();

// Frames of a screen that nobody looks at need not take 16 ms.
globalThis.requestAnimationFrame = (callback) => setTimeout(callback, 0);

/** The day of the corpus; the Java test uses the same one. */
beforeAll(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-01T12:00:00+08:00') }));
afterAll(() => vi.useRealTimers());

describe.each(viewers)('%s agrees with the server', (_, Form) => {
  it.each(cases.map((one) => [one.name, one]))('%s', async (_name, one) => {
    expect(disagreements(one, await submitted(Form, one))).toEqual([]);
  });
});

describe('the corpus', () => {
  it('is large enough to mean something', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it('is stricter on the server in few cases, each with its reason', () => {
    const stricter = cases.filter(({ serverStricter }) => serverStricter !== undefined);
    expect(stricter.length).toBeLessThan(cases.length / 8);
    stricter.forEach(({ name, serverStricter, errors }) => {
      expect(serverStricter.length, name).toBeGreaterThan(20);
      expect(errors.length, name).toBe(1);
    });
  });
});

/** A gate that never closes is no gate: each of these wrong expectations has to be noticed, by both viewers. */
describe.each(viewers)('with %s the gate notices', (_, Form) => {
  const valid = cases.find(({ name }) => name.endsWith('a complete request is accepted'));
  const wrong = [
    ['an error that the viewer does not see', { errors: ['title'] }],
    ['an error that the corpus does not expect', { data: { ...valid.data, title: '梯' }, values: { ...valid.values, title: '梯' } }],
    ['a value that the viewer does not send', { values: { ...valid.values, extra: 'x' } }],
    ['another value', { values: { ...valid.values, quantity: 2 } }],
    ['a value that the corpus does not expect', { values: { ...valid.values, neededBy: null } }],
    ['a mark that is not needed', { data: { ...valid.data, title: '梯' }, errors: ['title'], serverStricter: 'the viewer is said to take it' }],
  ];

  it.each(wrong)('%s', async (_name, change) => {
    const one = { ...valid, ...change };
    expect(disagreements(one, await submitted(Form, one))).not.toEqual([]);
  });
});
