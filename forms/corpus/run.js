// Started by Maven, with `true` when tests are skipped. Installs what the lock file names when it has changed, then runs the browsers' half of the corpus.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const stamp = join(here, 'node_modules', '.linli-lock');
const lock = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) {
    console.error(`${command} could not be started (${error.message}). Install Node.js 20.19 or newer, which brings npm.`);
  }
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

if (process.argv[2] === 'true') {
  process.exit(0);
}
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
  writeFileSync(stamp, lock);
}
run(process.execPath, join(here, 'node_modules', 'vitest', 'vitest.mjs'), 'run');
