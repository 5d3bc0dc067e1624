/**
 * What a viewer's submission and a case of the corpus disagree about.
 *
 * Not counted as a difference: empty values left out or sent as null, '' or []; blanks around a text, which the server takes off; the values of read-only fields, which form-js sends
 * back as it got them and the server does not take.
 *
 * @returns {string[]} one sentence each, empty when they agree
 */
export function disagreements(one, { errors, data, readonly }) {
  return [...aboutErrors(one, errors), ...aboutValues(one, data, readonly)];
}

function aboutErrors(one, errors) {
  if (one.serverStricter === undefined) {
    return same([...one.errors].sort(), [...errors].sort(), 'fields with errors');
  }
  return one.errors.filter((field) => errors.includes(field)).map((field) => `${field} is marked serverStricter, but the viewer refuses it, too`);
}

function aboutValues(one, data, readonly) {
  if (one.serverStricter !== undefined || one.cleaned !== undefined) {
    return [];
  }
  return same(significant(one.values, one.errors), significant(data, [...one.errors, ...readonly]), 'values');
}

function same(expected, actual, what) {
  const [left, right] = [JSON.stringify(expected), JSON.stringify(actual)];
  return left === right ? [] : [`${what}: expected ${left}, but the viewer has ${right}`];
}

/** Sorted, without empty values and without the fields given. */
export function significant(data, without = [], prefix = '') {
  return Object.fromEntries(Object.keys(data).sort().flatMap((key) => {
    const path = prefix + key;
    const value = plain(data[key], without, path);
    return without.includes(path) || isEmpty(value) ? [] : [[key, value]];
  }));
}

function plain(value, without, path) {
  if (typeof value === 'string') {
    return value.trim();
  }
  const isMap = value !== null && typeof value === 'object' && !Array.isArray(value);
  return isMap ? significant(value, without, `${path}.`) : value;
}

function isEmpty(value) {
  return value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
