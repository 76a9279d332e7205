// Bundles the tests that run in the browser's extension host: one file, which may ask for nothing but `vscode`.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from '../vscode/install.mjs';

/**
 * @param {readonly string[]} words only files whose path contains one of these
 * @returns {Promise<string>} path of a module that exports run()
 */
export async function bundleWebTests(words) {
  const files = readdirSync(join(root, 'test', 'web'))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/web/${file}`)
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
  const outfile = join(root, 'out', 'web-tests.js');
  await build({
    stdin: {
      contents: `import { runTests } from './test/web/support/runner.js';
${files.map((file) => `import './${file}';`).join('\n')}
export const run = runTests;`,
      resolveDir: root,
      sourcefile: 'web-tests.ts',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
  });
  console.log(`${files.length} files in ${relative(root, outfile)}`);
  return outfile;
}
