import type { FormComponent, FormSchema } from '@/api/types';
import { inLanguage } from '@/app/i18n';
import { preferences } from '@/app/preferences';
import { optionsOf } from '@/forms/options';
import { answer } from '@/shared/format';

/** Something that a form only shows. */
export interface Fact {
  key: string;
  label: string;
  value: string;
}

/**
 * What a task's form only shows, taken out of it, so that it can be shown as text instead of as grey fields. Conditions of
 * the remaining fields still see those values, as they stay in the form's data.
 */
export function splitFacts(schema: FormSchema): { facts: Fact[]; rest: FormSchema } {
  const shown = schema.components.filter(onlyShows);
  const facts = shown.flatMap((group) => group.components ?? []).flatMap((field) => factOf(field, schema.data ?? {}));
  return { facts, rest: { ...schema, components: schema.components.filter((one) => !onlyShows(one)) } };
}

/** Few choices are easier to hit when all can be seen. */
export function openChoices(schema: FormSchema): FormSchema {
  const open = (field: FormComponent): FormComponent => ({
    ...field,
    ...(field.type === 'select' && (field.values?.length ?? 0) > 0 && field.values!.length <= MOST_OPEN ? { type: 'radio' } : {}),
    ...(field.components ? { components: field.components.map(open) } : {}),
  });
  return { ...schema, components: schema.components.map(open) };
}

const MOST_OPEN = 8;

function onlyShows(component: FormComponent): boolean {
  const inside = component.components ?? [];
  return component.type === 'group' && inside.length > 0 && inside.every((field) => field.readonly === true && field.key !== undefined);
}

function factOf(field: FormComponent, data: Record<string, unknown>): Fact[] {
  const value = data[field.key!];
  if (value === null || value === undefined || value === '') return [];
  const option = optionsOf(field, data).find((one) => one.value === value);
  const unit = inLanguage((field.appearance as { suffixAdorner?: string } | undefined)?.suffixAdorner, field.properties?.suffixAdornerEn);
  return [{
    key: field.key!,
    label: inLanguage(field.label, field.properties?.labelEn),
    value: option ? inLanguage(option.label, option.labelEn) : `${answer(value, preferences.language)} ${typeof value === 'number' ? unit : ''}`.trim(),
  }];
}
