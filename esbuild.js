// Bundles the extension and the CLI. `--production` minifies, `--watch` rebuilds on change, `--quiet` tells problems only.
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // Vietnamese words as they are: escapes are twice as long.
  charset: 'utf8',
  minify: production,
  // What is installed by strangers holds no sources of dependencies.
  sourcemap: !production,
  metafile: true,
  logLevel: process.argv.includes('--quiet') ? 'warning' : 'info',
};

/** Workers run in threads of Node and in browsers. */
const worker = /** @type {const} */ ({ ...shared, format: 'iife', platform: 'browser' });

/**
 * What the extension imports when it is asked for, by the end of its path, and the bundle that it is then loaded from.
 * @type {import('esbuild').Plugin}
 */
const loadedOnDemand = {
  name: 'loaded on demand',
  setup(build) {
    build.onResolve({ filter: /\/export\/exporters\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './exporters.js', external: true } : undefined,
    );
  },
};

/**
 * What analyses texts is two thirds of whatever holds it. The bundles that only Node runs load it from one of its own beside them.
 * @type {import('esbuild').Plugin}
 */
const sharedAnalysis = {
  name: 'shared analysis',
  setup(build) {
    build.onResolve({ filter: /\/core\/analyze\.js$/ }, () => ({ path: './analyze.js', external: true }));
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
    plugins: [loadedOnDemand],
  },
  {
    ...shared,
    entryPoints: ['src/editor/extension.browser.ts'],
    outfile: 'dist/extension.browser.js',
    platform: 'browser',
    external: ['vscode'],
    // A browser's extension host loads one file; what is loaded on demand elsewhere lies in it.
  },
  {
    ...shared,
    entryPoints: ['src/core/export/exporters.ts'],
    outfile: 'dist/exporters.js',
  },
  {
    ...worker,
    entryPoints: ['src/editor/analysis/worker.ts'],
    outfile: 'dist/analysis-worker.js',
  },
  {
    ...worker,
    entryPoints: ['src/editor/sidecar-thread/worker.ts'],
    outfile: 'dist/sidecar-worker.js',
  },
  {
    ...worker,
    entryPoints: ['src/editor/findings/worker.ts'],
    outfile: 'dist/findings-worker.js',
  },
  {
    ...shared,
    entryPoints: ['src/editor/corpus-thread/worker.ts'],
    outfile: 'dist/corpus-worker.js',
    plugins: [sharedAnalysis],
  },
  {
    ...shared,
    entryPoints: ['src/core/analyze.ts'],
    outfile: 'dist/analyze.js',
  },
  {
    ...shared,
    entryPoints: [
      { in: 'src/editor/board/view/main.ts', out: 'board' },
      { in: 'src/editor/board/view/board.css', out: 'board' },
    ],
    outdir: 'dist',
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [sharedAnalysis],
  },
];

/**
 * Writes the licences of all packages that the bundles hold parts of.
 *
 * @param {string[]} inputs paths of what was bundled
 */
function writeNotices(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license, repository } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
    if (!file) throw new Error(`${folder} has no licence file, so nothing of it may be shipped.`);
    const source = typeof repository === 'string' ? repository : repository?.url;
    return `${name} ${version} (${license})\n${source}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  });
  const head = 'Seedmark contains parts of these packages, under the licences given here.\n';
  writeFileSync('dist/THIRD-PARTY-NOTICES.txt', [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`));
}

async function main() {
  if (!watch) {
    const results = await Promise.all(bundles.map((options) => esbuild.build(options)));
    writeNotices(results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})));
    return;
  }
  const contexts = await Promise.all(bundles.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
}

main().catch((error) => {
  // What esbuild found wrong, it has told already.
  if (!('errors' in error)) console.error(error);
  process.exitCode = 1;
});
