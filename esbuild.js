// Bundles the extension and the CLI. `--production` minifies, `--watch` rebuilds on change.
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: production,
  sourcemap: true,
  logLevel: 'info',
};

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
    entryPoints: ['src/core/export/exporters.ts'],
    outfile: 'dist/exporters.js',
  },
  {
    ...shared,
    entryPoints: ['src/editor/analysis/worker.ts'],
    outfile: 'dist/analysis-worker.js',
  },
  {
    ...shared,
    entryPoints: ['src/editor/sidecar-thread/worker.ts'],
    outfile: 'dist/sidecar-worker.js',
  },
  {
    ...shared,
    entryPoints: ['src/editor/findings/worker.ts'],
    outfile: 'dist/findings-worker.js',
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

async function main() {
  if (!watch) {
    await Promise.all(bundles.map((options) => esbuild.build(options)));
    return;
  }
  const contexts = await Promise.all(bundles.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
}

main().catch(() => {
  process.exitCode = 1;
});
