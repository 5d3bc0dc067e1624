import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormSchema } from '@/api/types';
import { allComponents, localiseSchema } from '@/forms/localiseSchema';

const schema = (): FormSchema => ({
  id: 'f', type: 'default', data: { title: 'x' },
  components: [
    {
      type: 'group', id: 'g', label: '一组', properties: { labelEn: 'A group' },
      components: [
        { type: 'textfield', id: 'a', key: 'a', label: '标题', description: '一句话', properties: { labelEn: 'Title', descriptionEn: 'One sentence' }, validate: { pattern: 'x', patternErrorMessage: '不对' } },
        { type: 'number', id: 'b', key: 'b', label: '数量', appearance: { suffixAdorner: '台' }, properties: { suffixAdornerEn: 'units' } },
        { type: 'radio', id: 'c', key: 'c', label: '性质', values: [{ value: 'NEW', label: '新增', labelEn: 'New' }, { value: 'OTHER', label: '其他' }] },
        { type: 'datetime', id: 'd', key: 'd', dateLabel: '日期', properties: { labelEn: 'Date' } },
      ],
    },
    { type: 'text', id: 't', text: '说明', properties: { textEn: 'Note' } },
  ],
});

describe('localiseSchema', () => {
  it('puts the English texts in place, in groups and options too', () => {
    const [group, text] = localiseSchema(schema(), 'en').components;
    const [a, b, c, d] = group!.components!;
    expect(group!.label).toBe('A group');
    expect(a).toMatchObject({ label: 'Title', description: 'One sentence' });
    expect(b!.appearance).toEqual({ suffixAdorner: 'units' });
    expect(c!.values!.map((option) => option.label)).toEqual(['New', '其他']);
    expect(d!.dateLabel).toBe('Date');
    expect(text!.text).toBe('Note');
  });

  it('leaves Chinese where a translation is missing, and values as they are', () => {
    const c = localiseSchema(schema(), 'en').components[0]!.components![2]!;
    expect(c.label).toBe('性质');
    expect(c.values!.map((option) => option.value)).toEqual(['NEW', 'OTHER']);
  });

  it('changes neither the original nor the Chinese form', () => {
    const original = schema();
    localiseSchema(original, 'en');
    expect(original).toEqual(schema());
    expect(localiseSchema(original, 'zh').components).toEqual(schema().components);
  });

  it('takes the data out of the form', () => {
    expect(localiseSchema(schema(), 'zh')).not.toHaveProperty('data');
  });
});

describe('the packaged forms', () => {
  const folder = '../camunda';
  const files = readdirSync(folder).filter((name) => name.endsWith('.form'));
  const chinese = /[\u4e00-\u9fff]/;

  it('are found', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s leaves no label in Chinese when shown in English', (name) => {
    const form = localiseSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')) as FormSchema, 'en');
    const labels = allComponents(form).flatMap((one) => [one.label, one.dateLabel, ...(one.values ?? []).map((option) => option.label)]);
    expect(labels.filter((label) => typeof label === 'string' && chinese.test(label))).toEqual([]);
  });
});
