import { build } from 'esbuild';

/** Bundles the analyser as it is shipped and answers its function. */
export async function buildAnalyser() {
  const outfile = 'test/.artifacts/bench/analyze.mjs';
  await build({ entryPoints: ['src/core/analyze.ts'], outfile, bundle: true, format: 'esm', logLevel: 'warning' });
  const { analyze } = await import(new URL('../.artifacts/bench/analyze.mjs', import.meta.url).href);
  return analyze;
}
