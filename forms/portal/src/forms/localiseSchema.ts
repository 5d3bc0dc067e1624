import type { FormComponent, FormSchema } from '@/api/types';
import type { Language } from '@/app/preferences';

/**
 * The same form with its English texts, which a form author keeps beside the Chinese ones: for a text `label` the
 * custom property `labelEn`, and so on; for an option the member `labelEn`. A text without a translation stays Chinese.
 * Returns a copy; `data`, which is not part of a Camunda Form, is left out.
 */
export function localiseSchema(schema: FormSchema, language: Language): FormSchema {
  const { data: _data, ...form } = schema;
  const copy = structuredClone(form) as FormSchema;
  if (language === 'en') copy.components.forEach(translate);
  return copy;
}

/** Every component of the form, those in groups too. */
export function allComponents(schema: FormSchema): FormComponent[] {
  const within = (component: FormComponent): FormComponent[] =>
    [component, ...(component.components ?? []).flatMap(within)];
  return schema.components.flatMap(within);
}

const TEXTS = ['label', 'description', 'text', 'dateLabel', 'timeLabel', 'title', 'alt'];
const ADORNERS = ['prefixAdorner', 'suffixAdorner'];

function translate(component: FormComponent): void {
  const english = component.properties ?? {};
  replace(component, TEXTS, english);
  // A date field has no label of its own; authors may write labelEn all the same.
  if (component.dateLabel !== undefined && english.labelEn && !english.dateLabelEn) component.dateLabel = english.labelEn;
  if (isRecord(component.appearance)) replace(component.appearance, ADORNERS, english);
  if (isRecord(component.validate)) replace(component.validate, ['patternErrorMessage'], english);
  component.values?.forEach((option) => {
    if (option.labelEn) option.label = option.labelEn;
  });
  component.components?.forEach(translate);
}

function replace(target: Record<string, unknown>, names: readonly string[], english: Record<string, string>): void {
  for (const name of names) {
    const translated = english[`${name}En`];
    if (target[name] !== undefined && translated) target[name] = translated;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
