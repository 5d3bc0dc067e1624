import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Every case of the corpus, with what its suite gives to all of them. The Java test reads the same files in the same way. */
export function allCases() {
  return readdirSync(folder('../cases')).sort().flatMap((file) =>
    [readJson(`../cases/${file}`)].flat().flatMap((suite) => suite.cases.map((one) => completeCase(suite, one, file))));
}

/** The forms that are deployed, as [file name, schema]. */
export function packagedForms() {
  return readdirSync(folder('../../camunda')).sort().map((file) => [file, readJson(`../../camunda/${file}`)]);
}

function completeCase(suite, one, file) {
  const data = { ...suite.answers, ...one.change };
  (one.without ?? []).forEach((key) => delete data[key]);
  const values = { ...data, ...one.values };
  (one.dropped ?? []).forEach((key) => delete values[key]);
  return {
    name: `${file.replace('.json', '')}${suite.form ? ` (${suite.form})` : ''}: ${one.name}`,
    schema: suite.form ? readJson(`../../camunda/${suite.form}.form`) : { id: 'corpus', type: 'default', schemaVersion: 16, ...suite.schema },
    context: one.context ?? suite.context ?? {},
    data,
    values,
    errors: one.errors ?? [],
    opened: one.opened === true,
    serverStricter: one.serverStricter,
    cleaned: one.cleaned,
  };
}

function readJson(path) {
  return JSON.parse(readFileSync(folder(path), 'utf8'));
}
