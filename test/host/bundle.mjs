// Bundles tests that run inside VS Code's extension host.
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from '../vscode/install.mjs';

/**
 * Bundles the test files into one module that exports run().
 *
 * @param {string} folder of test/, such as `host`
 * @param {readonly string[]} [words] only files whose path contains one of these
 * @returns {Promise<string>} its path
 */
export async function bundleTests(folder, words = []) {
  const files = readdirSync(join(root, 'test', folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
  const list = files.map((file) => `[${JSON.stringify(file)}, () => import(${JSON.stringify(`./${file}`)})]`);
  const outfile = join(root, 'out', `${folder}-bundle.js`);
  await build({
    stdin: {
      contents: `import { runTestFiles } from './test/host/support/runner.js';
export const run = () => runTestFiles([${list.join(', ')}]);`,
      resolveDir: root,
      sourcefile: 'host-tests.ts',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  console.log(`${files.length} files in ${relative(root, outfile)}`);
  // Source maps are read for modules that are loaded after this call.
  const entry = join(root, 'out', `${folder}-tests.js`);
  writeFileSync(entry, `process.setSourceMapsEnabled(true);\nmodule.exports = require('./${folder}-bundle.js');\n`);
  return entry;
}
