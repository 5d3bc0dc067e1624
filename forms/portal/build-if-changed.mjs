import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Called by Maven. `build` writes the web app into the forms module's classes, unless sources and lock file
 * are the same as at the last build; `test` runs the unit tests.
 */
const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', 'target');
const out = join(target, 'classes', 'static');
const buildStamp = join(target, 'portal-build.sha256');
const installStamp = join(here, 'node_modules', '.linli-lock.sha256');
const NOT_SOURCES = new Set(['node_modules', 'tests', 'README.md']);

const [task, skipped] = process.argv.slice(2);
if (task === 'build') build();
else if (task === 'test' && skipped !== 'true') test();

function build() {
  const hash = digest(sources(here));
  if (existsSync(join(out, 'index.html')) && read(buildStamp) === hash) {
    console.log('Web app: unchanged since the last build.');
    return;
  }
  install();
  run('npm', ['run', 'build'], { PORTAL_OUT: out });
  mkdirSync(target, { recursive: true });
  writeFileSync(buildStamp, hash);
}

function test() {
  install();
  run('npm', ['test']);
}

function install() {
  const hash = digest([join(here, 'package-lock.json')]);
  if (read(installStamp) === hash) return;
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  writeFileSync(installStamp, hash);
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCES.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(here, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function run(command, args, env = {}) {
  const shell = process.platform === 'win32';
  const done = spawnSync(command, args, { cwd: here, stdio: 'inherit', shell, env: { ...process.env, ...env } });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
