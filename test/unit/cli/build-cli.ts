import { build } from 'esbuild';
import { builtCli } from './run-cli.js';

/** Builds the CLI once for all tests that start it, as esbuild.js does for release. */
export default async function buildCli(): Promise<void> {
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: builtCli,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
}
