import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Lints the models and validates the element templates, as part of the Maven build. What has passed is not
 * checked again until something changes, so that working on the engine does not wait for it.
 */
const CHECKED = ['bpmn', '.camunda/element-templates', '.bpmnlintrc', 'check-element-templates.mjs', 'package-lock.json'];
const passed = join('target', 'models-checked');
const installed = join('node_modules', '.installed-from');

const state = digest(CHECKED);
if (read(passed) !== state) {
  install();
  run('npm', 'run', 'check');
  write(passed, state);
}

function install() {
  const lock = digest(['package-lock.json']);
  if (read(installed) === lock) return;
  run('npm', 'ci', '--ignore-scripts');
  write(installed, lock);
}

function run(...command) {
  const { status } = spawnSync(command[0], command.slice(1), { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(1);
}

function digest(paths) {
  const hash = createHash('sha256');
  paths.flatMap(files).forEach((file) => hash.update(file).update(readFileSync(file)));
  return hash.digest('hex');
}

function files(path) {
  return statSync(path).isDirectory() ? readdirSync(path).sort().map((name) => join(path, name)) : [path];
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
