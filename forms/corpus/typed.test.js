import { describe, expect, it } from 'vitest';
import { Form as Tasklist } from 'form-js-viewer-1';
import { Form as Portal } from '@bpmn-io/form-js-viewer';
import { disagreements } from './src/agreement.js';
import { allCases } from './src/cases.js';
import { settled } from './src/viewer.js';

globalThis.requestAnimationFrame = (callback) => setTimeout(callback, 0);
// jsdom has no layout and nothing to scroll.
Element.prototype.scrollIntoView = () => {};

const one = allCases().find(({ name }) => name.endsWith('the date wanted may be left out'));

/** The corpus puts answers in as form-js opens a draft; this is a person at the keyboard, to show that it comes to the same. */
describe.each([['form-js 1.8.7 (Tasklist)', Tasklist], ['form-js 2.0.0 (portal)', Portal]])('%s, typed by hand', (_, Form) => {
  async function typed(answers) {
    const container = document.body.appendChild(document.createElement('div'));
    const form = new Form({ container, debounce: 0 });
    try {
      await form.importSchema(structuredClone(one.schema), {});
      await settled(form);
      for (const [key, value] of Object.entries(answers)) {
        await enter(form, container.querySelector(`[id*="Field_${key}"]`).closest('.fjs-form-field'), value);
        await settled(form);
      }
      const { data, errors } = form.submit();
      return { data, errors: Object.keys(errors).map((id) => id.replace('Field_', '')), readonly: [] };
    } finally {
      form.destroy();
      container.remove();
    }
  }

  async function enter(form, field, value) {
    const radio = [...field.querySelectorAll('input[type=radio]')];
    const select = field.querySelector('.fjs-select-display');
    if (radio.length > 0) {
      radio.find(({ labels }) => labels[0].textContent === value).click();
    } else if (select !== null) {
      select.closest('.fjs-input-group').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
      await settled(form);
      [...field.querySelectorAll('.fjs-dropdownlist-item')].find(({ textContent }) => textContent === value).dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    } else {
      const input = field.querySelector('input, textarea');
      input.focus();
      input.value = String(value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.blur();
    }
  }

  const answers = { ...one.data, category: '电梯', kind: '维修或更换现有设备' };

  it('a complete request', async () => {
    expect(disagreements(one, await typed(answers))).toEqual([]);
  });

  it.each([
    ['half a pump', 'quantity', '1.5'],
    ['a hundred and one cents with three decimals', 'estimatedCost', '1.011'],
    ['a reason that is too short', 'reason', '太旧了'],
    ['an empty title', 'title', ''],
  ])('%s', async (_name, key, value) => {
    expect(disagreements({ ...one, errors: [key] }, await typed({ ...answers, [key]: value }))).toEqual([]);
  });
});
