/**
 * What may be read as a number, of what was typed or pasted: full-width digits become plain ones, and everything else than
 * digits, the first point and a minus in front is left out. form-js would put "NaN" in the place of the whole text.
 */
export function plainNumber(text: string): string {
  // A Chinese keyboard writes 。 where a point is meant, and a page that is copied from may have the real minus sign.
  const marks = text.normalize('NFKC').replace(/。/g, '.').replace(/−/g, '-').replace(/[^0-9.-]/g, '');
  const sign = marks.startsWith('-') ? '-' : '';
  const [whole = '', ...rest] = marks.replace(/-/g, '').split('.');
  return rest.length === 0 ? sign + whole : `${sign}${whole || '0'}.${rest.join('')}`;
}
