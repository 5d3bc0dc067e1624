import { describe, expect, it } from 'vitest';
import type { FormComponent, FormSchema } from '@/api/types';
import { fits, homeField, missing, optionsOf, toVariables } from '@/repair/reportForm';

const required = { required: true };
const field = (key: string, type = 'textfield', more: Partial<FormComponent> = {}): FormComponent => ({ id: `f_${key}`, key, type, ...more });
const fields = (): FormComponent[] => [
  field('category', 'radio', { values: [{ value: 'WATER', label: '水' }], validate: required }),
  { type: 'group', components: [
    field('place', 'radio', { validate: required, values: [{ value: 'OWN', label: '家里' }, { value: 'COMMON', label: '公共' }] }),
    field('unit', 'select', { valuesKey: 'myUnits', validate: required }), field('room', 'textfield', { validate: { required: true, minLength: 2 } }),
    field('building', 'select', { valuesKey: 'buildings', validate: required }), field('storey', 'number'), field('spot', 'textfield', { validate: { required: true, minLength: 2 } }),
  ] },
  field('text', 'textarea', { validate: { required: true, minLength: 2 } }), field('homeTimes'), field('phone', 'textfield', { validate: { pattern: '^[0-9]{5,20}$' } }),
  field('callerName', 'textfield', { validate: required }),
];
const aForm = (data: Record<string, unknown> = {}): FormSchema => ({ components: fields(), data: { hasUnits: true, myUnits: [{ value: 'u1', label: '1-1-101' }], buildings: ['1 号楼'], ...data } });
const atHome = { category: 'WATER', place: 'OWN', unit: 'u1', text: '水管爆了' };

describe('the three-tap report', () => {
  it('stands in for a form that asks for what it can give', () => expect(fits(aForm())).toBe(true));

  it('gives way to a form that needs more, or lacks what it is about', () => {
    expect(fits({ components: [...fields(), field('brand', 'textfield', { validate: required })] })).toBe(false);
    expect(fits({ components: [...fields(), field('brand')] })).toBe(true);
    expect(fits({ components: [...fields(), field('brand', 'textfield', { validate: required, conditional: { hide: '=true' } })] })).toBe(true);
    expect(fits({ components: fields().filter((one) => one.key !== 'category') })).toBe(false);
  });

  it('offers what the form or the server gives to choose from', () => {
    expect(optionsOf(aForm(), 'unit')).toEqual([{ value: 'u1', label: '1-1-101' }]);
    expect(optionsOf(aForm(), 'building')).toEqual([{ value: '1 号楼', label: '1 号楼' }]);
    expect(optionsOf(aForm(), 'spot')).toEqual([]);
  });

  it('sends only what belongs to the chosen place', () => {
    const typed = { ...atHome, building: '1 号楼', storey: '3', spot: '电梯', callerName: '王' };
    expect(toVariables(aForm(), typed)).toEqual(atHome);
    expect(toVariables(aForm(), { ...typed, place: 'COMMON', homeTimes: '上午' })).toEqual({ category: 'WATER', place: 'COMMON', building: '1 号楼', storey: 3, spot: '电梯', text: '水管爆了' });
  });

  it('asks for the room where somebody has no unit of the own', () => {
    const schema = aForm({ hasUnits: false, myUnits: [] });
    expect(homeField(schema)).toBe('room');
    expect(missing(schema, atHome)).toEqual(['room']);
    expect(toVariables(schema, { ...atHome, room: ' 1-502 ' })).toEqual({ category: 'WATER', place: 'OWN', room: '1-502', text: '水管爆了' });
  });

  it('asks who called only when staff enter it', () => {
    expect(missing(aForm(), atHome)).toEqual([]);
    expect(missing(aForm({ byStaff: true }), atHome)).toEqual(['callerName']);
  });

  it('knows what is missing or wrong, in the order of the page', () => {
    expect(missing(aForm(), {})).toEqual(['category', 'place', 'unit', 'text']);
    expect(missing(aForm(), { ...atHome, place: 'COMMON', text: '水', phone: 'none' })).toEqual(['building', 'spot', 'text', 'phone']);
    expect(missing(aForm(), { ...atHome, phone: '13800001234' })).toEqual([]);
  });
});
