import { describe, expect, it } from 'vitest';
import type { FormSchema } from '@/api/types';
import { openChoices, splitFacts } from '@/tasks/readonlyFacts';

const schema: FormSchema = {
  components: [
    { type: 'group', id: 'g1', components: [
      { type: 'textfield', id: 'a', key: 'where', label: '地点', readonly: true }, { type: 'textfield', id: 'b', key: 'phone', label: '电话', readonly: true },
      { type: 'select', id: 'h', key: 'audience', label: '范围', readonly: true, valuesKey: 'audiences' },
      { type: 'checkbox', id: 'f', key: 'pinned', label: '置顶', readonly: true },
      { type: 'select', id: 'c', key: 'kind', label: '类别', readonly: true, values: [{ value: 'WATER', label: '水' }] },
    ] },
    { type: 'group', id: 'g2', components: [{ type: 'textfield', id: 'd', key: 'note', label: '说明' }, { type: 'textfield', id: 'e', key: 'old', readonly: true }] },
  ],
  data: { where: '3 号楼', phone: '', kind: 'WATER', pinned: false, audience: 'COMMUNITY', audiences: [{ value: 'COMMUNITY', label: '全小区' }] },
};

const priced: FormSchema = { components: [{ type: 'group', components: [{ type: 'number', key: 'price', label: '总价', readonly: true, appearance: { suffixAdorner: '元' } }] }], data: { price: 1380.5 } };

describe('splitFacts', () => {
  it('takes out what is only shown, leaves out what is empty, names choices and says yes and no in words', () => {
    const { facts, rest } = splitFacts(schema);
    expect(facts).toEqual([{ key: 'where', label: '地点', value: '3 号楼' }, { key: 'audience', label: '范围', value: '全小区' }, { key: 'pinned', label: '置顶', value: '否' }, { key: 'kind', label: '类别', value: '水' }]);
    expect(splitFacts(priced).facts).toEqual([{ key: 'price', label: '总价', value: '1,380.5 元' }]);
    expect(rest.components.map((one) => one.id)).toEqual(['g2']);
    expect(rest.data).toBe(schema.data);
  });
});

describe('openChoices', () => {
  const select = (n: number) => ({ components: [{ type: 'select', key: 'x', values: Array.from({ length: n }, (_, value) => ({ value, label: String(value) })) }] }) as FormSchema;

  it('shows few choices at once and leaves long lists alone', () => {
    expect(openChoices(select(8)).components[0]!.type).toBe('radio');
    expect(openChoices(select(9)).components[0]!.type).toBe('select');
    expect(openChoices({ components: [{ type: 'select', key: 'x', valuesKey: 'names' }] }).components[0]!.type).toBe('select');
  });
});
