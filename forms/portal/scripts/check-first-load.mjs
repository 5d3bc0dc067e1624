import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Fails the build when what a browser fetches for the login or the home page is larger than the limit.
 * Counted: index.html and, after gzip, every script and style sheet which these pages import.
 */
const LIMIT_KB = 250;
const FIRST_PAGES = ['src/pages/LoginPage.vue', 'src/pages/HomePage.vue'];
const LAZY_ONLY = ['@bpmn-io/form-js-viewer', 'bpmn-js'];

const out = resolve(process.env.PORTAL_OUT ?? '../target/classes/static');
const manifestFile = join(out, '.vite', 'manifest.json');
if (!existsSync(manifestFile)) throw new Error(`No build found in ${out}; run vite build first.`);
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

const files = new Set(['index.html']);
const seen = new Set();
['index.html', ...FIRST_PAGES].forEach(collect);

const bytes = [...files].reduce((sum, name) => sum + gzipSync(readFileSync(join(out, name))).length, 0);
const kb = bytes / 1000;
console.log(`First load: ${kb.toFixed(1)} kB gzip in ${files.size} files (limit ${LIMIT_KB} kB)`);
const early = [...seen].filter((key) => LAZY_ONLY.some((name) => key.includes(name)));
if (early.length > 0) throw new Error(`Loaded too early: ${early.join(', ')}`);
if (kb >= LIMIT_KB) throw new Error(`The first load is ${kb.toFixed(1)} kB, the limit is ${LIMIT_KB} kB.`);
// The manifest is for this check only; it must not be served.
rmSync(join(out, '.vite'), { recursive: true });

function collect(key) {
  if (seen.has(key)) return;
  seen.add(key);
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build manifest does not know ${key}.`);
  files.add(chunk.file);
  (chunk.css ?? []).forEach((css) => files.add(css));
  (chunk.imports ?? []).forEach(collect);
}
