import type { FormComponent } from '@/api/types';

export interface Option {
  value: string | number;
  label: string;
  labelEn?: string;
}

/** What may be chosen: written in the form, or given with it by the server under the name in `valuesKey`. */
export function optionsOf(field: FormComponent | undefined, data: Record<string, unknown> | undefined): Option[] {
  const given = field?.values ?? (typeof field?.valuesKey === 'string' ? data?.[field.valuesKey] : undefined);
  if (!Array.isArray(given)) return [];
  return given.map((one: unknown) => (typeof one === 'object' && one !== null ? (one as Option) : { value: one as string, label: String(one) }));
}
