import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FIRST_PAGES = ['src/pages/HomePage.vue', 'src/pages/LoginPage.vue'];

/**
 * Writes `sw.js` beside the bundle. The worker has to know the hashed names of the shell's files, and it has
 * to differ from build to build, or browsers would never fetch the new one.
 */
export function shellWorker() {
  return {
    name: 'linli-shell-worker',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = shellFiles(bundle);
      const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
      const source = readFileSync(new URL('./sw-template.js', import.meta.url), 'utf8')
        .replace('__VERSION__', JSON.stringify(version))
        .replace('__FILES__', JSON.stringify(files));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

/** The entry and the first pages, everything they import at once, and their style sheets. */
function shellFiles(bundle) {
  const found = new Set();
  const isFirst = (chunk) => chunk.isEntry || FIRST_PAGES.some((page) => chunk.facadeModuleId?.endsWith(page));
  const queue = Object.values(bundle).filter((chunk) => chunk.type === 'chunk' && isFirst(chunk));
  while (queue.length > 0) {
    const chunk = queue.pop();
    if (!chunk || chunk.type !== 'chunk' || found.has(chunk.fileName)) continue;
    found.add(chunk.fileName);
    chunk.viteMetadata?.importedCss.forEach((css) => found.add(css));
    chunk.imports.forEach((name) => queue.push(bundle[name]));
  }
  return [...found].sort().map((name) => `/${name}`);
}
