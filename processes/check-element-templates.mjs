import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateAll } from '@bpmn-io/element-templates-validator';

/** Fails when a template is not one that Camunda Modeler accepts for Camunda 7. */
const folder = '.camunda/element-templates';
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
if (files.length === 0) throw new Error(`No element templates in ${folder}.`);

const { results } = validateAll(files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))));
const rejected = results.flatMap(({ valid, errors }, i) =>
  valid ? [] : (errors ?? []).map((error) => `${files[i]}: ${error.message}`));
if (rejected.length > 0) throw new Error(`Element templates are not valid:\n${rejected.join('\n')}`);
console.log(`${files.length} element templates are valid.`);
