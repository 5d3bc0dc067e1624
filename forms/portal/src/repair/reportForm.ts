import type { FormComponent, FormSchema } from '@/api/types';
import { allComponents } from '@/forms/localiseSchema';
import { optionsOf as fieldOptions, type Option } from '@/forms/options';

// The three-tap front over the service's own form. What may be chosen, and how long a text may be, is read from that form.

export const REPORT_FIELDS = [
  'category', 'place', 'unit', 'room', 'building', 'entrance', 'storey', 'floor', 'spot', 'text', 'homeTimes', 'phone', 'damagedByOther', 'callerName', 'callerPhone',
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];
export type Report = Partial<Record<ReportField, unknown>>;

interface Validation { required?: boolean; minLength?: number; maxLength?: number; pattern?: string }

const NEEDED: readonly ReportField[] = ['category', 'place', 'text'];
export const COMMON_FIELDS: readonly ReportField[] = ['building', 'entrance', 'storey', 'floor', 'spot'];
const CALLER_FIELDS: readonly ReportField[] = ['callerName', 'callerPhone'];
const NO_INPUT = ['text', 'group', 'separator', 'spacer', 'html', 'image', 'button', 'dynamiclist', 'expression'];

/** Whether the form asks for what this page can give; a process owner may have changed it since. */
export function fits(schema: FormSchema): boolean {
  const fields = inputs(schema);
  const keys = new Set(fields.map((field) => field.key));
  const strangers = fields.filter((field) => field.key && !REPORT_FIELDS.includes(field.key as ReportField) && rules(field).required === true && !field.conditional);
  return NEEDED.every((key) => keys.has(key)) && optionsOf(schema, 'category').length > 0 && strangers.length === 0;
}

export function has(schema: FormSchema, key: ReportField): boolean {
  return fieldOf(schema, key) !== undefined;
}

/** Somebody of the property company enters what a caller says. */
export function isByStaff(schema: FormSchema): boolean {
  return schema.data?.byStaff === true;
}

/** How the reporter's home is named: chosen from the own units where there are any, else typed. */
export function homeField(schema: FormSchema): 'unit' | 'room' {
  const typed = has(schema, 'room') && (schema.data?.hasUnits === false || optionsOf(schema, 'unit').length === 0);
  return typed ? 'room' : 'unit';
}

export function optionsOf(schema: FormSchema, key: ReportField): Option[] {
  return fieldOptions(fieldOf(schema, key), schema.data);
}

export function lengthOf(schema: FormSchema, key: ReportField): { min: number; max: number } {
  const { minLength, maxLength } = rules(fieldOf(schema, key));
  return { min: minLength ?? 0, max: maxLength ?? 1000 };
}

export function isNumber(schema: FormSchema, key: ReportField): boolean {
  return fieldOf(schema, key)?.type === 'number';
}

export function isRequired(schema: FormSchema, key: ReportField): boolean {
  return rules(fieldOf(schema, key)).required === true || NEEDED.includes(key) || key === homeField(schema);
}

/** The fields that are wrong or still lack something, in the order in which the page asks for them. */
export function missing(schema: FormSchema, report: Report): ReportField[] {
  return asked(schema, report).filter((key) => {
    const text = String(report[key] ?? '').trim();
    if (text === '') return isRequired(schema, key);
    const { minLength, pattern } = rules(fieldOf(schema, key));
    return text.length < (minLength ?? 0) || (pattern !== undefined && !new RegExp(pattern).test(text));
  });
}

/** What is sent: only what belongs to the chosen place, numbers as numbers. */
export function toVariables(schema: FormSchema, report: Report): Record<string, unknown> {
  return Object.fromEntries(asked(schema, report).flatMap((key) => {
    const raw = report[key];
    const value = typeof raw === 'string' ? raw.trim() : raw;
    if (value === undefined || value === null || value === '') return [];
    return [[key, isNumber(schema, key) && Number.isFinite(Number(value)) ? Number(value) : value]];
  }));
}

function asked(schema: FormSchema, report: Report): ReportField[] {
  const left = new Set<ReportField>([
    ...(report.place === 'COMMON' ? (['unit', 'room', 'homeTimes'] as const) : [...COMMON_FIELDS, homeField(schema) === 'unit' ? 'room' as const : 'unit' as const]),
    ...(isByStaff(schema) ? [] : CALLER_FIELDS),
  ]);
  return REPORT_FIELDS.filter((key) => has(schema, key) && !left.has(key));
}

function fieldOf(schema: FormSchema, key: ReportField): FormComponent | undefined {
  return inputs(schema).find((field) => field.key === key);
}

function inputs(schema: FormSchema): FormComponent[] {
  return allComponents(schema).filter((field) => !NO_INPUT.includes(field.type));
}

function rules(field: FormComponent | undefined): Validation {
  return (field?.validate as Validation | undefined) ?? {};
}
