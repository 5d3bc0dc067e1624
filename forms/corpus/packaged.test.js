import { describe, expect, it } from 'vitest';
import { Form as Tasklist } from 'form-js-viewer-1';
import { Form as Portal } from '@bpmn-io/form-js-viewer';
import { packagedForms } from './src/cases.js';
import { settled } from './src/viewer.js';

globalThis.requestAnimationFrame = (callback) => setTimeout(callback, 0);

const schemas = packagedForms();
const viewers = [['form-js 1.8.7 (Tasklist)', Tasklist], ['form-js 2.0.0 (portal)', Portal]];

async function withForm(Form, schema, data, look) {
  const container = document.body.appendChild(document.createElement('div'));
  const form = new Form({ container });
  const errors = [];
  form.on('error', ({ error }) => errors.push(error.message));
  try {
    const { warnings } = await form.importSchema(structuredClone(schema), data);
    await settled(form);
    return look({ form, container, errors, warnings });
  } finally {
    form.destroy();
    container.remove();
  }
}

function fieldsOf(component) {
  return (component.components ?? []).flatMap((child) => [child, ...fieldsOf(child)]);
}

describe.each(viewers)('%s', (_, Form) => {
  it.each(schemas)('opens %s and shows a labelled control for each field', async (_file, schema) => {
    // Without its conditions everything is there at once.
    const whole = JSON.parse(JSON.stringify(schema, (key, value) => (key === 'conditional' ? undefined : value)));
    await withForm(Form, whole, {}, ({ container, errors, warnings }) => {
      expect([...errors, ...warnings]).toEqual([]);
      const labels = [...container.querySelectorAll('label, .fjs-form-field-label, .fjs-form-field-grouplabel')].map(({ textContent }) => textContent);
      fieldsOf(whole).filter(({ label, dateLabel }) => label ?? dateLabel).forEach(({ label, dateLabel }) => {
        expect(labels.filter((text) => text.includes(label ?? dateLabel)).length, label ?? dateLabel).toBeGreaterThan(0);
      });
      const inputs = fieldsOf(whole).filter(({ type }) => ['textfield', 'textarea', 'number', 'checkbox', 'datetime'].includes(type));
      expect(container.querySelectorAll('input, textarea').length).toBeGreaterThanOrEqual(inputs.length);
    });
  });
});

/**
 * A condition that gives null hides in form-js 2 and shows in form-js 1, so it has to be true or false whatever the answers are. The server asks the same of the empty form
 * when it reads it.
 */
describe('a condition of', () => {
  const conditional = schemas.flatMap(([file, schema]) =>
    fieldsOf(schema).filter(({ conditional: condition }) => condition?.hide).map((component) => [file, component.id, component.conditional.hide, schema]));

  it.each(conditional)('%s, %s, is true or false for any answer: %s', async (_file, _id, condition, schema) => {
    await withForm(Tasklist, schema, {}, ({ form }) => {
      const results = samples(schema, condition).map((data) => [data, form.get('conditionChecker').check(condition, data)]);
      expect(results.filter(([, result]) => typeof result !== 'boolean')).toEqual([]);
      expect(new Set(results.map(([, result]) => result)).size, 'both true and false happen').toBe(2);
    });
  });

  it('that gives null is why: the two versions take it differently', async () => {
    const undecided = ({ form }) => form.get('conditionChecker').check('=amount < 1000', {});
    expect(await withForm(Tasklist, schemas[0][1], {}, undecided)).toBe(null);
    expect(await withForm(Portal, schemas[0][1], {}, undecided)).toBe(true);
  });

  it('is looked at at all', () => expect(conditional.length).toBeGreaterThan(5));
});

/** What a form may be opened with beside its own fields: what the service desk knows of who fills it in. */
const FLAGS = ['byStaff', 'hasUnits'].map((key) => ({ key, type: 'checkbox' }));

/** Every combination of what the fields and flags that the condition names can hold: nothing, each option, a text, a number. */
function samples(schema, condition) {
  const named = [...fieldsOf(schema), ...FLAGS].filter(({ key }) => key && new RegExp(`\\b${key}\\b`).test(condition));
  return named.reduce((rows, field) => rows.flatMap((row) => valuesOf(field).map((value) => ({ ...row, ...value(field.key) }))), [{}]);
}

function valuesOf({ type, values = [] }) {
  const some = { number: [1], checkbox: [true, false], datetime: ['2026-06-01'] }[type] ?? (values.length > 0 ? values.map(({ value }) => value) : ['', 'x']);
  return [() => ({}), ...[null, ...some].map((value) => (key) => ({ [key]: value }))];
}
